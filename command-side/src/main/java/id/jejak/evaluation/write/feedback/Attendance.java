package id.jejak.evaluation.write.feedback;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Roster;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.TrainingEvent.SessionScheduled;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** Who was there, from the session's own stream. */
record Attendance(@Nullable SessionScheduled plan, Roster<LocalDate> firstDay) {
    private static final Facts.Fold<Attendance> FOLD =
            new Facts.Fold<>("attendance", new Attendance(null, Roster.empty()), Attendance::after);

    /**
     * @param since the day from which on the participant can say something
     */
    record Attended(AgencyId organiser, ProgrammeId programme, LocalDate since) {}

    static Optional<Attended> of(SessionId session, EmployeeId employee, Facts facts) {
        var known = facts.of(FOLD, session.value());
        var plan = known.plan();
        return plan == null
                ? Optional.empty()
                : known.firstDay()
                        .of(employee)
                        .map(
                                day ->
                                        new Attended(
                                                plan.organiser(),
                                                plan.activity().programmeId(),
                                                day));
    }

    private Attendance after(Object event) {
        return switch (event) {
            case SessionScheduled e -> new Attendance(e, firstDay);
            case AttendanceRecorded e when e.days() > 0 && firstDay.of(e.employeeId()).isEmpty() ->
                    new Attendance(plan, firstDay.with(e.employeeId(), e.occurredOn()));
            default -> this;
        };
    }
}
