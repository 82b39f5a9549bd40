package id.jejak.study.write.degree;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.byPolicy;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.study.write.degree.StudyRejection.ALREADY_OVER;
import static id.jejak.study.write.degree.StudyRejection.ANOTHER_EMPLOYEE;
import static id.jejak.study.write.degree.StudyRejection.BEFORE_LAST_STEP;
import static id.jejak.study.write.degree.StudyRejection.CERTIFICATE_MISSING;
import static id.jejak.study.write.degree.StudyRejection.NOT_APPLIED;
import static id.jejak.study.write.degree.StudyRejection.NOT_APPROVED;
import static id.jejak.study.write.degree.StudyRejection.NOT_IN_SERVICE;
import static id.jejak.study.write.degree.StudyRejection.NO_SEMESTER;
import static id.jejak.study.write.degree.StudyRejection.REASON_MISSING;
import static id.jejak.study.write.degree.StudyRejection.SEMESTER_OUT_OF_ORDER;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.policy.rules.Policies;
import id.jejak.study.events.StudyEvent;
import id.jejak.study.events.StudyEvent.DegreeAttained;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.study.events.StudyEvent.StudyEnded;
import id.jejak.study.events.StudyKind;
import id.jejak.study.rules.SemesterJp;
import id.jejak.study.write.degree.Study.Applied;
import id.jejak.study.write.degree.Study.Over;
import id.jejak.study.write.degree.Study.Refused;
import id.jejak.study.write.degree.Study.Running;
import id.jejak.study.write.degree.Study.Unknown;
import id.jejak.study.write.degree.StudyCommand.EndStudy;
import id.jejak.study.write.degree.StudyCommand.RecordDegree;
import id.jejak.study.write.degree.StudyCommand.RecordSemester;
import id.jejak.training.rules.JpConversion.Credit;

import java.time.LocalDate;
import java.util.List;

/** Rules of a study that runs: its semesters, and how it ends. */
final class CourseDecider {
    private CourseDecider() {}

    /** A semester is earned in service: who left before its last day gets nothing for it. */
    static Decision<StudyEvent> semester(
            RecordSemester c, Study state, ServiceRecord who, Policies policies) {
        return switch (state) {
            case Unknown _ -> reject(NOT_APPLIED);
            case Applied _, Refused _ -> reject(NOT_APPROVED);
            case Over o when isKnown(c, o.semesters()) -> nothing();
            case Over _ -> reject(ALREADY_OVER);
            case Running r when StudyDecider.isAnother(r.as(), c) -> reject(ANOTHER_EMPLOYEE);
            case Running r when isKnown(c, r.semesters()) -> nothing();
            case Running r
                    when c.semester() != r.semesters().size() + 1
                            || c.semester() > StudyCommand.MOST_SEMESTERS ->
                    reject(SEMESTER_OUT_OF_ORDER);
            case Running r when !c.endedOn().isAfter(lastOf(r)) -> reject(BEFORE_LAST_STEP);
            case Running _
                    when !(who instanceof ServiceRecord.Known known
                            && known.isActiveOn(c.endedOn())) ->
                    reject(NOT_IN_SERVICE);
            case Running r ->
                    byPolicy(
                            () -> SemesterJp.of(r.as().kind(), c.endedOn(), policies),
                            credit -> accept(recorded(c, r.as().kind(), credit)));
        };
    }

    private static SemesterRecorded recorded(RecordSemester c, StudyKind kind, Credit credit) {
        return new SemesterRecorded(
                c.studyId(),
                c.employeeId(),
                kind,
                c.semester(),
                credit.jp(),
                credit.policy(),
                c.endedOn());
    }

    static Decision<StudyEvent> degree(RecordDegree c, Study state) {
        return switch (state) {
            case Unknown _ -> reject(NOT_APPLIED);
            case Applied _, Refused _ -> reject(NOT_APPROVED);
            case Over(_, _, _, DegreeAttained known)
                    when known.certificate().equals(c.certificate())
                            && known.employeeId().equals(c.employeeId()) ->
                    nothing();
            case Over _ -> reject(ALREADY_OVER);
            case Running r when StudyDecider.isAnother(r.as(), c) -> reject(ANOTHER_EMPLOYEE);
            case Running r when r.semesters().isEmpty() -> reject(NO_SEMESTER);
            case Running _ when c.certificate().isBlank() -> reject(CERTIFICATE_MISSING);
            case Running r when c.on().isBefore(r.last()) -> reject(BEFORE_LAST_STEP);
            case Running r ->
                    accept(
                            new DegreeAttained(
                                    c.studyId(),
                                    c.employeeId(),
                                    r.as().goal(),
                                    c.certificate(),
                                    c.on()));
        };
    }

    static Decision<StudyEvent> end(EndStudy c, Study state) {
        return switch (state) {
            case Unknown _ -> reject(NOT_APPLIED);
            case Applied _, Refused _ -> reject(NOT_APPROVED);
            case Over(_, _, _, StudyEnded known) when known.employeeId().equals(c.employeeId()) ->
                    nothing();
            case Over _ -> reject(ALREADY_OVER);
            case Running r when StudyDecider.isAnother(r.as(), c) -> reject(ANOTHER_EMPLOYEE);
            case Running _ when c.reason().isBlank() -> reject(REASON_MISSING);
            case Running r when c.on().isBefore(r.last()) -> reject(BEFORE_LAST_STEP);
            case Running _ ->
                    accept(new StudyEnded(c.studyId(), c.employeeId(), c.reason(), c.on()));
        };
    }

    private static boolean isKnown(RecordSemester c, List<LocalDate> semesters) {
        return c.semester() >= 1
                && c.semester() <= semesters.size()
                && semesters.get(c.semester() - 1).equals(c.endedOn());
    }

    private static LocalDate lastOf(Running study) {
        var begin = study.as().startsOn();
        return begin.isAfter(study.last()) ? begin : study.last();
    }
}
