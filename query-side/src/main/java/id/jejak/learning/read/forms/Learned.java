package id.jejak.learning.read.forms;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.Jp;
import id.jejak.learning.events.LearningEvent.LearningRefused;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.study.events.StudyKind;
import id.jejak.tallies.Count;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.TrainingForm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one employee learned.
 *
 * @param parts by form and year
 * @param waiting ids of reports without an answer
 */
record Learned(List<Part> parts, List<String> waiting, int refused) {
    static final Learned NOTHING = new Learned(List.of(), List.of(), 0);

    /**
     * @param jp hundredths that count
     * @param outside hundredths that count for no ceiling
     */
    record Part(TrainingForm form, int year, long jp, long outside, int activities) {
        Part plus(Part other) {
            return new Part(
                    form,
                    year,
                    jp + other.jp,
                    outside + other.outside,
                    activities + other.activities);
        }
    }

    Learned after(EmployeeFact fact) {
        return switch (fact) {
            case TrainingCompleted e ->
                    plus(e.activity().form(), e.occurredOn().getYear(), e.credited(), true);
            case SemesterRecorded e ->
                    plus(formOf(e.kind()), e.completedOn().getYear(), e.credited(), true);
            case LearningReported e -> new Learned(parts, with(e.learningId().value()), refused);
            case LearningVerified e ->
                    new Learned(parts, without(e.learningId().value()), refused)
                            .plus(
                                    e.deed().form(),
                                    e.completedOn().getYear(),
                                    e.credited(),
                                    e.countsForDuty());
            case LearningRefused e ->
                    new Learned(parts, without(e.learningId().value()), refused + 1);
            default -> this;
        };
    }

    void count(Count<Topic> count) {
        for (var part : parts) {
            var form = part.form().name();
            count.add(Topic.JP, form, part.year(), part.jp());
            count.add(Topic.OUTSIDE, form, part.year(), part.outside());
            count.add(Topic.ACTIVITIES, form, part.year(), part.activities());
            count.one(Topic.PEOPLE, form, part.year());
        }
        count.add(Topic.WAITING, "", 0, waiting.size());
        count.add(Topic.REFUSED, "", 0, refused);
    }

    private Learned plus(TrainingForm form, int year, Jp credited, boolean counts) {
        var hundredths = credited.hours().movePointRight(2).longValueExact();
        var more = new Part(form, year, counts ? hundredths : 0, counts ? 0 : hundredths, 1);
        var next = new ArrayList<Part>();
        var merged = more;
        for (var one : parts) {
            if (one.form() == form && one.year() == year) {
                merged = one.plus(more);
            } else {
                next.add(one);
            }
        }
        next.add(merged);
        next.sort(Comparator.comparing(Part::form).thenComparing(Part::year));
        return new Learned(List.copyOf(next), waiting, refused);
    }

    private static TrainingForm formOf(StudyKind kind) {
        return switch (kind) {
            case TUGAS_BELAJAR -> TrainingForm.TUGAS_BELAJAR;
            case IZIN_BELAJAR -> TrainingForm.IZIN_BELAJAR;
        };
    }

    private List<String> with(String id) {
        return Stream.concat(waiting.stream(), Stream.of(id)).toList();
    }

    private List<String> without(String id) {
        return waiting.stream().filter(one -> !one.equals(id)).toList();
    }
}
