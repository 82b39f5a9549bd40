package id.jejak.infra.bench.lab;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.Rank;
import id.jejak.kernel.RatingId;
import id.jejak.kernel.SessionId;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;
import id.jejak.policy.rules.histories.Histories;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.Person;

import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Careers by a seed: two trainings and a rating a year. */
final class Careers {
    private static final int AGENCIES = 60;
    private static final PolicyRef CONVERSION = new PolicyRef("jp-conversion", "2018.1");
    private static final PolicyRef RATING = new PolicyRef("performance-rating", "2022.1");
    private static final PostClass[] CLASSES = PostClass.values();
    private static final Education[] DEGREES = {
        Education.SMA, Education.D3, Education.S1, Education.S1, Education.S2
    };

    private final Random random = new Random(20);
    private final Histories histories = new Histories();
    private long position;

    /**
     * @param first year, and the years after it
     */
    Histories of(int employees, int first, int years) {
        for (var at = 0; at < employees; at++) {
            var id = new EmployeeId("e%07d".formatted(at));
            appointed(id, at, LocalDate.of(first - 1, 2, 1));
            for (var year = first; year < first + years; year++) {
                rated(id, year - 1, LocalDate.of(year, 1, 20));
                trained(id, TrainingForm.TECHNICAL, 3, 8 + random.nextInt(16), year, 4);
                trained(id, TrainingForm.E_LEARNING, 1 + random.nextInt(3), 12, year, 9);
            }
        }
        return histories;
    }

    private void appointed(EmployeeId id, int at, LocalDate since) {
        histories.take(
                position++,
                new EmployeeAppointed(
                        id,
                        Person.of("Nama", new Nip("19%02d01012015022001".formatted(65 + at % 30))),
                        EmploymentKind.PNS,
                        since,
                        new AgencyId("agency-" + at % AGENCIES),
                        new PostId("post-" + at % 200),
                        CLASSES[at % CLASSES.length],
                        new Rank("III/a"),
                        DEGREES[at % DEGREES.length],
                        since));
    }

    private void rated(EmployeeId id, int year, LocalDate on) {
        histories.take(
                position++,
                new PerformanceRated(
                        new RatingId("r" + position),
                        id,
                        new Period(
                                Period.Kind.YEARLY,
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 12, 31)),
                        new Appraisal(
                                Expectation.MEETS,
                                Expectation.MEETS,
                                null,
                                new TreeMap<>(),
                                new TreeSet<>()),
                        Rating.BAIK,
                        RATING,
                        new TreeSet<>(),
                        null,
                        on));
    }

    private void trained(
            EmployeeId id, TrainingForm form, int days, int programmeJp, int year, int month) {
        var jp = form == TrainingForm.E_LEARNING ? Math.min(programmeJp, 3 * days) : programmeJp;
        var on = LocalDate.of(year, month, 1 + random.nextInt(28));
        histories.take(
                position++,
                new TrainingCompleted(
                        new SessionId("s" + position),
                        id,
                        new Activity(
                                new ProgrammeId("p" + random.nextInt(100)),
                                form,
                                Reach.NATIONAL,
                                days,
                                days,
                                Jp.of(programmeJp),
                                new TreeMap<>()),
                        Jp.of(jp),
                        CONVERSION,
                        null,
                        on.plusMonths(6),
                        on));
    }
}
