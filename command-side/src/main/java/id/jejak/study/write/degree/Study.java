package id.jejak.study.write.degree;

import id.jejak.deciding.Shell;
import id.jejak.study.events.StudyEvent;
import id.jejak.study.events.StudyEvent.DegreeAttained;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.study.events.StudyEvent.StudyApplied;
import id.jejak.study.events.StudyEvent.StudyApproved;
import id.jejak.study.events.StudyEvent.StudyEnded;
import id.jejak.study.events.StudyEvent.StudyRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How far one study came. */
sealed interface Study {
    record Unknown() implements Study {}

    record Applied(StudyApplied as) implements Study {}

    record Refused(StudyApplied as) implements Study {}

    /**
     * @param semesters last day of each, in order
     * @param last the day of the last step
     */
    record Running(
            StudyApplied as, StudyApproved approval, List<LocalDate> semesters, LocalDate last)
            implements Study {}

    /**
     * @param outcome degree or end
     */
    record Over(
            StudyApplied as, StudyApproved approval, List<LocalDate> semesters, StudyEvent outcome)
            implements Study {}

    Study UNKNOWN = new Unknown();

    static Study evolve(Study state, StudyEvent event) {
        return switch (event) {
            case StudyApplied e -> new Applied(e);
            case StudyApproved e when state instanceof Applied(var as) ->
                    new Running(as, e, List.of(), e.occurredOn());
            case StudyRefused _ when state instanceof Applied(var as) -> new Refused(as);
            case SemesterRecorded e when state instanceof Running r ->
                    new Running(
                            r.as(),
                            r.approval(),
                            Stream.concat(r.semesters().stream(), Stream.of(e.occurredOn()))
                                    .toList(),
                            e.occurredOn());
            case DegreeAttained e when state instanceof Running r ->
                    new Over(r.as(), r.approval(), r.semesters(), e);
            case StudyEnded e when state instanceof Running r ->
                    new Over(r.as(), r.approval(), r.semesters(), e);
            default -> throw Shell.corrupt(event, state);
        };
    }
}
