package id.jejak.study.write.degree;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.study.write.degree.StudyRejection.ALREADY_APPLIED;
import static id.jejak.study.write.degree.StudyRejection.ALREADY_APPROVED;
import static id.jejak.study.write.degree.StudyRejection.ALREADY_REFUSED;
import static id.jejak.study.write.degree.StudyRejection.ANOTHER_EMPLOYEE;
import static id.jejak.study.write.degree.StudyRejection.BEFORE_LAST_STEP;
import static id.jejak.study.write.degree.StudyRejection.DECREE_MISSING;
import static id.jejak.study.write.degree.StudyRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.study.write.degree.StudyRejection.NOT_APPLIED;
import static id.jejak.study.write.degree.StudyRejection.NOT_A_DEGREE;
import static id.jejak.study.write.degree.StudyRejection.NOT_IN_SERVICE;
import static id.jejak.study.write.degree.StudyRejection.REASON_MISSING;
import static id.jejak.study.write.degree.StudyRejection.UNIVERSITY_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.kernel.Education;
import id.jejak.study.events.StudyEvent;
import id.jejak.study.events.StudyEvent.StudyApplied;
import id.jejak.study.events.StudyEvent.StudyApproved;
import id.jejak.study.events.StudyEvent.StudyRefused;
import id.jejak.study.write.degree.Study.Applied;
import id.jejak.study.write.degree.Study.Over;
import id.jejak.study.write.degree.Study.Refused;
import id.jejak.study.write.degree.Study.Running;
import id.jejak.study.write.degree.Study.Unknown;
import id.jejak.study.write.degree.StudyCommand.ApplyForStudy;
import id.jejak.study.write.degree.StudyCommand.ApproveStudy;
import id.jejak.study.write.degree.StudyCommand.RefuseStudy;

import java.time.LocalDate;

/** Rules of applying for a study and of deciding about it. Its course: {@link CourseDecider}. */
final class StudyDecider {
    private StudyDecider() {}

    static Decision<StudyEvent> apply(ApplyForStudy c, Study state, ServiceRecord who) {
        return switch (state) {
            case Unknown _ -> first(c, who);
            case Applied(var as) -> again(c, as);
            case Refused(var as) -> again(c, as);
            case Running r -> again(c, r.as());
            case Over o -> again(c, o.as());
        };
    }

    static Decision<StudyEvent> approve(ApproveStudy c, Study state) {
        return switch (state) {
            case Unknown _ -> reject(NOT_APPLIED);
            case Refused _ -> reject(ALREADY_REFUSED);
            case Running r -> approvedAgain(c, r.approval());
            case Over o -> approvedAgain(c, o.approval());
            case Applied(var as) when isAnother(as, c) -> reject(ANOTHER_EMPLOYEE);
            case Applied _ when c.decree().isBlank() -> reject(DECREE_MISSING);
            case Applied(var as) when c.on().isBefore(as.occurredOn()) -> reject(BEFORE_LAST_STEP);
            case Applied _ ->
                    accept(new StudyApproved(c.studyId(), c.employeeId(), c.decree(), c.on()));
        };
    }

    static Decision<StudyEvent> refuse(RefuseStudy c, Study state) {
        return switch (state) {
            case Unknown _ -> reject(NOT_APPLIED);
            case Refused _ -> nothing();
            case Running _, Over _ -> reject(ALREADY_APPROVED);
            case Applied(var as) when isAnother(as, c) -> reject(ANOTHER_EMPLOYEE);
            case Applied _ when c.reason().isBlank() -> reject(REASON_MISSING);
            case Applied(var as) when c.on().isBefore(as.occurredOn()) -> reject(BEFORE_LAST_STEP);
            case Applied _ ->
                    accept(new StudyRefused(c.studyId(), c.employeeId(), c.reason(), c.on()));
        };
    }

    private static Decision<StudyEvent> first(ApplyForStudy c, ServiceRecord who) {
        return switch (who) {
            case ServiceRecord.Unknown _ -> reject(EMPLOYEE_UNKNOWN);
            case ServiceRecord.Known known when !known.isActiveOn(c.on()) -> reject(NOT_IN_SERVICE);
            case ServiceRecord.Known _ when c.university().isBlank() || c.field().isBlank() ->
                    reject(UNIVERSITY_MISSING);
            case ServiceRecord.Known _ when c.goal().compareTo(Education.D1) < 0 ->
                    reject(NOT_A_DEGREE);
            case ServiceRecord.Known _ -> accept(applied(c, c.on()));
        };
    }

    private static Decision<StudyEvent> again(ApplyForStudy c, StudyApplied known) {
        return applied(c, known.occurredOn()).equals(known) ? nothing() : reject(ALREADY_APPLIED);
    }

    private static Decision<StudyEvent> approvedAgain(ApproveStudy c, StudyApproved known) {
        return known.decree().equals(c.decree()) && known.employeeId().equals(c.employeeId())
                ? nothing()
                : reject(ALREADY_APPROVED);
    }

    static boolean isAnother(StudyApplied as, StudyCommand c) {
        return !as.employeeId().equals(c.employeeId());
    }

    private static StudyApplied applied(ApplyForStudy c, LocalDate on) {
        return new StudyApplied(
                c.studyId(),
                c.employeeId(),
                c.kind(),
                c.university(),
                c.field(),
                c.goal(),
                c.startsOn(),
                on);
    }
}
