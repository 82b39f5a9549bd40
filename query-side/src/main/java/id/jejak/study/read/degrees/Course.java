package id.jejak.study.read.degrees;

import id.jejak.kernel.Education;
import id.jejak.study.events.StudyEvent;
import id.jejak.study.events.StudyEvent.DegreeAttained;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.study.events.StudyEvent.StudyApplied;
import id.jejak.study.events.StudyEvent.StudyApproved;
import id.jejak.study.events.StudyEvent.StudyEnded;
import id.jejak.study.events.StudyEvent.StudyRefused;
import id.jejak.study.events.StudyKind;
import id.jejak.tallies.Count;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One study.
 *
 * @param since the first day as planned
 * @param semesters years in which one ended
 * @param outcome decree, certificate or reason; empty while it is only applied for
 * @param on the day of the last step
 */
record Course(
        String studyId,
        StudyKind kind,
        String university,
        String field,
        Education goal,
        LocalDate since,
        Stage stage,
        List<Integer> semesters,
        String outcome,
        LocalDate on) {

    static Course of(StudyApplied e) {
        return new Course(
                e.studyId().value(),
                e.kind(),
                e.university(),
                e.field(),
                e.goal(),
                e.startsOn(),
                Stage.APPLIED,
                List.of(),
                "",
                e.occurredOn());
    }

    Course after(StudyEvent event) {
        return switch (event) {
            case StudyApplied _ -> this;
            case StudyApproved e -> with(Stage.RUNNING, e.decree(), e);
            case StudyRefused e -> with(Stage.REFUSED, e.reason(), e);
            case DegreeAttained e -> with(Stage.ATTAINED, e.certificate(), e);
            case StudyEnded e -> with(Stage.ENDED, e.reason(), e);
            case SemesterRecorded e ->
                    new Course(
                            studyId,
                            kind,
                            university,
                            field,
                            goal,
                            since,
                            stage,
                            Stream.concat(semesters.stream(), Stream.of(e.occurredOn().getYear()))
                                    .toList(),
                            outcome,
                            e.occurredOn());
        };
    }

    void count(Count<Topic> count) {
        count.one(Topic.STUDIES, stage.name());
        semesters.forEach(year -> count.one(Topic.SEMESTERS, "", year));
        if (stage == Stage.ATTAINED) {
            count.one(Topic.DEGREES, goal.name(), on.getYear());
        }
    }

    private Course with(Stage next, String why, StudyEvent event) {
        return new Course(
                studyId,
                kind,
                university,
                field,
                goal,
                since,
                next,
                semesters,
                why,
                event.occurredOn());
    }
}
