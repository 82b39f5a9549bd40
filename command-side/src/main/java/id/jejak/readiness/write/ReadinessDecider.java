package id.jejak.readiness.write;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.readiness.write.ReadinessRejection.AGENCY_UNKNOWN;
import static id.jejak.readiness.write.ReadinessRejection.ALREADY_DEFINED;
import static id.jejak.readiness.write.ReadinessRejection.ANOTHER_AGENCY;
import static id.jejak.readiness.write.ReadinessRejection.BEFORE_LAST_STEP;
import static id.jejak.readiness.write.ReadinessRejection.CLOSED;
import static id.jejak.readiness.write.ReadinessRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.readiness.write.ReadinessRejection.LEVEL_TOO_LOW;
import static id.jejak.readiness.write.ReadinessRejection.NOT_AVAILABLE;
import static id.jejak.readiness.write.ReadinessRejection.NOT_DEFINED;
import static id.jejak.readiness.write.ReadinessRejection.NOT_IN_SERVICE;
import static id.jejak.readiness.write.ReadinessRejection.OUTSIDE;
import static id.jejak.readiness.write.ReadinessRejection.REASON_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.readiness.events.ReadinessEvent;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityConfirmed;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityWithdrawn;
import id.jejak.readiness.events.ReadinessEvent.RosterChanged;
import id.jejak.readiness.events.ReadinessEvent.RosterClosed;
import id.jejak.readiness.events.ReadinessEvent.RosterDefined;
import id.jejak.readiness.write.Readiness.Defined;
import id.jejak.readiness.write.Readiness.Undefined;
import id.jejak.readiness.write.ReadinessCommand.ChangeRoster;
import id.jejak.readiness.write.ReadinessCommand.CloseRoster;
import id.jejak.readiness.write.ReadinessCommand.ConfirmAvailability;
import id.jejak.readiness.write.ReadinessCommand.DefineRoster;
import id.jejak.readiness.write.ReadinessCommand.WithdrawAvailability;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Rules of rosters. */
final class ReadinessDecider {
    private ReadinessDecider() {}

    /**
     * Who somebody is on the day of the word.
     *
     * @param workplace path of the agency in which the employee works
     */
    record Volunteer(ServiceRecord service, List<AgencyId> workplace) {}

    static Decision<ReadinessEvent> define(DefineRoster c, Readiness state, boolean registered) {
        return switch (state) {
            case Defined d ->
                    defined(c, d.roster().occurredOn()).equals(d.roster())
                            ? nothing()
                            : reject(ALREADY_DEFINED);
            case Undefined _ when !registered -> reject(AGENCY_UNKNOWN);
            case Undefined _ when c.level().equals(Level.NONE) -> reject(LEVEL_TOO_LOW);
            case Undefined _ -> accept(defined(c, c.on()));
        };
    }

    static Decision<ReadinessEvent> change(ChangeRoster c, Readiness state) {
        return switch (state) {
            case Undefined _ -> reject(NOT_DEFINED);
            case Defined d when !d.roster().agencyId().equals(c.agencyId()) ->
                    reject(ANOTHER_AGENCY);
            case Defined d when d.closing() != null -> reject(CLOSED);
            case Defined d when changed(c).equals(d.change()) -> nothing();
            case Defined _ when c.reason().isBlank() -> reject(REASON_MISSING);
            case Defined _ when c.level().equals(Level.NONE) -> reject(LEVEL_TOO_LOW);
            case Defined d when c.on().isBefore(d.since()) -> reject(BEFORE_LAST_STEP);
            case Defined _ -> accept(changed(c));
        };
    }

    static Decision<ReadinessEvent> close(CloseRoster c, Readiness state) {
        var closed = new RosterClosed(c.rosterId(), c.agencyId(), c.reason(), c.on());
        return switch (state) {
            case Undefined _ -> reject(NOT_DEFINED);
            case Defined d when !d.roster().agencyId().equals(c.agencyId()) ->
                    reject(ANOTHER_AGENCY);
            case Defined d when closed.equals(d.closing()) -> nothing();
            case Defined d when d.closing() != null -> reject(CLOSED);
            case Defined _ when c.reason().isBlank() -> reject(REASON_MISSING);
            case Defined d when c.on().isBefore(d.since()) -> reject(BEFORE_LAST_STEP);
            case Defined _ -> accept(closed);
        };
    }

    static Decision<ReadinessEvent> confirm(
            ConfirmAvailability c, Readiness state, Volunteer volunteer) {
        return switch (state) {
            case Undefined _ -> reject(NOT_DEFINED);
            case Defined d
                    when said(d, c.employeeId()) instanceof AvailabilityConfirmed known
                            && known.until().equals(c.until()) ->
                    nothing();
            case Defined d when d.closing() != null -> reject(CLOSED);
            case Defined d when isEarly(d, c.employeeId(), c.on()) || c.until().isBefore(c.on()) ->
                    reject(BEFORE_LAST_STEP);
            case Defined d ->
                    switch (volunteer.service()) {
                        case ServiceRecord.Unknown _ -> reject(EMPLOYEE_UNKNOWN);
                        case ServiceRecord.Known who when !who.isActiveOn(c.on()) ->
                                reject(NOT_IN_SERVICE);
                        case ServiceRecord.Known _
                                when !volunteer.workplace().contains(d.roster().agencyId()) ->
                                reject(OUTSIDE);
                        case ServiceRecord.Known _ ->
                                accept(
                                        new AvailabilityConfirmed(
                                                c.rosterId(),
                                                d.roster().agencyId(),
                                                c.employeeId(),
                                                c.until(),
                                                c.on()));
                    };
        };
    }

    static Decision<ReadinessEvent> withdraw(WithdrawAvailability c, Readiness state) {
        return switch (state) {
            case Undefined _ -> reject(NOT_DEFINED);
            case Defined d when said(d, c.employeeId()) == null -> reject(NOT_AVAILABLE);
            case Defined d when said(d, c.employeeId()) instanceof AvailabilityWithdrawn ->
                    nothing();
            case Defined d when isEarly(d, c.employeeId(), c.on()) -> reject(BEFORE_LAST_STEP);
            case Defined d ->
                    accept(
                            new AvailabilityWithdrawn(
                                    c.rosterId(),
                                    d.roster().agencyId(),
                                    c.employeeId(),
                                    c.reason(),
                                    c.on()));
        };
    }

    private static @Nullable ReadinessEvent said(Defined state, EmployeeId employee) {
        return state.said().of(employee).orElse(null);
    }

    private static boolean isEarly(Defined state, EmployeeId employee, LocalDate on) {
        return on.isBefore(state.said().of(employee).orElse(state.roster()).occurredOn());
    }

    private static RosterChanged changed(ChangeRoster c) {
        return new RosterChanged(
                c.rosterId(),
                c.agencyId(),
                c.name(),
                c.level(),
                c.validMonths(),
                c.area(),
                c.minimumPerUnit(),
                c.reason(),
                c.on());
    }

    private static RosterDefined defined(DefineRoster c, LocalDate on) {
        return new RosterDefined(
                c.rosterId(),
                c.agencyId(),
                c.code(),
                c.name(),
                c.competency(),
                c.level(),
                c.validMonths(),
                c.area(),
                c.minimumPerUnit(),
                on);
    }
}
