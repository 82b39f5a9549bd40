package id.jejak.workforce.write.employee;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.workforce.write.employee.EmployeeRejection.AGENCY_UNKNOWN;
import static id.jejak.workforce.write.employee.EmployeeRejection.BEFORE_APPOINTMENT;
import static id.jejak.workforce.write.employee.EmployeeRejection.BEFORE_BIRTH;
import static id.jejak.workforce.write.employee.EmployeeRejection.CHANGED_LATER;
import static id.jejak.workforce.write.employee.EmployeeRejection.EDUCATION_GOES_DOWN;
import static id.jejak.workforce.write.employee.EmployeeRejection.KIND_CHANGE_NOT_POSSIBLE;
import static id.jejak.workforce.write.employee.EmployeeRejection.NOT_APPOINTED;
import static id.jejak.workforce.write.employee.EmployeeRejection.POST_UNKNOWN;
import static id.jejak.workforce.write.employee.EmployeeRejection.RANK_DOES_NOT_FIT;
import static id.jejak.workforce.write.employee.EmployeeRejection.RANK_GOES_DOWN;
import static id.jejak.workforce.write.employee.EmployeeRejection.RETIRED;

import id.jejak.deciding.Decision;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.DisabilityDeclared;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;
import id.jejak.workforce.write.employee.Employee.Retired;
import id.jejak.workforce.write.employee.Employee.Serving;
import id.jejak.workforce.write.employee.Employee.Unknown;
import id.jejak.workforce.write.employee.EmployeeCommand.AssignPost;
import id.jejak.workforce.write.employee.EmployeeCommand.AttainEducation;
import id.jejak.workforce.write.employee.EmployeeCommand.ChangeEmploymentKind;
import id.jejak.workforce.write.employee.EmployeeCommand.DeclareDisability;
import id.jejak.workforce.write.employee.EmployeeCommand.GrantRank;
import id.jejak.workforce.write.employee.EmployeeCommand.RetireEmployee;
import id.jejak.workforce.write.employee.EmployeeCommand.TransferEmployee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rules of a career after the appointment. Each change is judged by what held on its own day, so it
 * may be recorded late, also after the retirement, as long as it took effect before. The day of the
 * retirement is the first one out of service.
 */
final class EmployeeDecider {
    private EmployeeDecider() {}

    static Decision<EmployeeEvent> changeKind(ChangeEmploymentKind c, Employee state) {
        return inService(
                state,
                c.on(),
                career -> {
                    var kind = career.kinds().on(c.on()).orElseThrow();
                    if (kind == c.kind()) {
                        return nothing();
                    }
                    return mayBecome(kind, c.kind())
                            ? accept(new EmploymentKindChanged(c.employeeId(), c.kind(), c.on()))
                            : reject(KIND_CHANGE_NOT_POSSIBLE);
                });
    }

    static Decision<EmployeeEvent> grantRank(GrantRank c, Employee state) {
        return inService(
                state,
                c.on(),
                career -> {
                    var rank = career.ranks().on(c.on()).orElseThrow();
                    if (rank.equals(c.rank())) {
                        return nothing();
                    }
                    if (!c.rank().fits(career.kinds().on(c.on()).orElseThrow())) {
                        return reject(RANK_DOES_NOT_FIT);
                    }
                    var next = career.ranks().after(c.on());
                    return isBetween(rank, c.rank(), next)
                            ? accept(new RankGranted(c.employeeId(), c.rank(), c.on()))
                            : reject(RANK_GOES_DOWN);
                });
    }

    /**
     * @param post the class of the post; empty if no such post is defined
     */
    static Decision<EmployeeEvent> assignPost(
            AssignPost c, Employee state, Optional<PostClass> post) {
        return inService(
                state,
                c.on(),
                career ->
                        career.posts().on(c.on()).equals(Optional.of(c.postId()))
                                ? nothing()
                                : post.<Decision<EmployeeEvent>>map(
                                                known -> accept(assigned(c, known)))
                                        .orElseGet(() -> reject(POST_UNKNOWN)));
    }

    /** A diploma may be older than the appointment. */
    static Decision<EmployeeEvent> attainEducation(AttainEducation c, Employee state) {
        return whileKnown(
                state,
                c.on(),
                career -> {
                    if (!c.on().isAfter(career.person().birthDate())) {
                        return reject(BEFORE_BIRTH);
                    }
                    var highest = career.highestEducation(c.on());
                    if (highest.equals(Optional.of(c.education()))) {
                        return nothing();
                    }
                    return highest.filter(known -> known.compareTo(c.education()) > 0).isPresent()
                            ? reject(EDUCATION_GOES_DOWN)
                            : accept(new EducationAttained(c.employeeId(), c.education(), c.on()));
                });
    }

    /** Nobody has one on record until it is said. */
    static Decision<EmployeeEvent> declareDisability(DeclareDisability c, Employee state) {
        return inService(
                state,
                c.on(),
                career ->
                        career.disabilities().on(c.on()).orElse(false) == c.disabled()
                                ? nothing()
                                : accept(
                                        new DisabilityDeclared(
                                                c.employeeId(), c.disabled(), c.on())));
    }

    /**
     * @param agencyKnown whether the agency moved to is registered
     */
    static Decision<EmployeeEvent> transfer(
            TransferEmployee c, Employee state, boolean agencyKnown) {
        return inService(
                state,
                c.on(),
                career -> {
                    var from = career.agencies().on(c.on()).orElseThrow();
                    if (from.equals(c.to())) {
                        return nothing();
                    }
                    return agencyKnown
                            ? accept(new EmployeeTransferred(c.employeeId(), from, c.to(), c.on()))
                            : reject(AGENCY_UNKNOWN);
                });
    }

    static Decision<EmployeeEvent> retire(RetireEmployee c, Employee state) {
        var retirement = new EmployeeRetired(c.employeeId(), c.cause(), c.on());
        return switch (state) {
            case Unknown _ -> reject(NOT_APPOINTED);
            case Retired(_, var known) -> known.equals(retirement) ? nothing() : reject(RETIRED);
            case Serving(var career) when !career.covers(c.on()) -> reject(BEFORE_APPOINTMENT);
            case Serving(var career) when c.on().isBefore(career.lastChange()) ->
                    reject(CHANGED_LATER);
            case Serving _ -> accept(retirement);
        };
    }

    private static Decision<EmployeeEvent> inService(
            Employee state, LocalDate on, Function<Career, Decision<EmployeeEvent>> rule) {
        return whileKnown(
                state,
                on,
                career -> career.covers(on) ? rule.apply(career) : reject(BEFORE_APPOINTMENT));
    }

    private static Decision<EmployeeEvent> whileKnown(
            Employee state, LocalDate on, Function<Career, Decision<EmployeeEvent>> rule) {
        return switch (state) {
            case Unknown _ -> reject(NOT_APPOINTED);
            case Retired(_, var retirement) when !on.isBefore(retirement.occurredOn()) ->
                    reject(RETIRED);
            case Retired(var career, _) -> rule.apply(career);
            case Serving(var career) -> rule.apply(career);
        };
    }

    private static boolean mayBecome(EmploymentKind from, EmploymentKind to) {
        return switch (from) {
            case CPNS -> to == EmploymentKind.PNS;
            case PPPK_PARUH_WAKTU -> to == EmploymentKind.PPPK;
            case PNS, PPPK -> false;
        };
    }

    private static boolean isBetween(Rank before, Rank wished, Optional<Rank> after) {
        return wished.compareTo(before) > 0
                && after.filter(next -> next.compareTo(wished) < 0).isEmpty();
    }

    private static PostAssigned assigned(AssignPost c, PostClass postClass) {
        return new PostAssigned(c.employeeId(), c.postId(), postClass, c.on());
    }
}
