package id.jejak.policy.rules.histories;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.award.events.AwardKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.SessionId;
import id.jejak.performance.events.Rating;
import id.jejak.training.events.Priority;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;

/** A life that makes sense, of any kind, with a bit of everything that policies look at. */
final class RandomLife {
    private final Random random;
    private final Life life;
    private int ids;

    private RandomLife(Random random) {
        this.random = random;
        this.life =
                Life.of(
                        one(EmploymentKind.values()),
                        one(PostClass.values()),
                        "%d-0%d-15".formatted(2010 + random.nextInt(8), 1 + random.nextInt(9)));
    }

    static Life of(Random random) {
        var some = new RandomLife(random);
        for (var i = 0; i < 40; i++) {
            some.step();
        }
        return some.life;
    }

    private void step() {
        var id = "id-" + ids++;
        var on = day();
        switch (random.nextInt(10)) {
            case 0 -> life.and(Life.assigned(one(PostClass.values()), on));
            case 1 -> life.and(Life.attained(one(Education.values()), on));
            case 2 -> life.and(Judging.rated(id, year(), one(Rating.values()), on));
            case 3 -> life.and(Judging.assessed(id, on, results()));
            case 4 -> life.and(Judging.imposed(id, one(Severity.values()), on, later(on)));
            case 5 -> life.and(Judging.honoured(id, one(AwardKind.values()), on));
            case 6 -> life.and(Life.verified(id, form(), one(Reach.values()), on, on, "2.4"));
            case 7 -> nominate(id, on);
            case 8 -> life.and(Judging.scored(id, 2020, score(), on));
            default -> life.and(Life.trained(id, form(), 1 + random.nextInt(40), on));
        }
    }

    private void nominate(String id, String on) {
        life.world.take(
                1,
                new SessionScheduled(
                        new SessionId(id),
                        id,
                        Life.activity(form(), 1 + random.nextInt(60), 20, 3),
                        LocalDate.parse(on),
                        LocalDate.parse(on),
                        10,
                        "hall",
                        new AgencyId("kominfo"),
                        LocalDate.parse(on)));
        var why =
                new Priority(0, 0, Jp.ZERO, false, 7, new PolicyRef("waiting-priority", "seed.1"));
        life.and(
                new EmployeeNominated(
                        new SessionId(id),
                        Life.ANI,
                        new EmployeeId("budi"),
                        "needed",
                        why,
                        LocalDate.parse(on)));
    }

    private CompetencyResult[] results() {
        return random.ints(1 + random.nextInt(9), 0, 6)
                .mapToObj(level -> Judging.result("M.0" + (1 + level), level, 1 + level / 2))
                .toArray(CompetencyResult[]::new);
    }

    private TrainingForm form() {
        return TrainingForm.values()[2 + random.nextInt(22)];
    }

    private BigDecimal score() {
        return BigDecimal.valueOf(random.nextInt(12_000), 2);
    }

    private int year() {
        return 2018 + random.nextInt(7);
    }

    private String day() {
        return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3_000)).toString();
    }

    private String later(String day) {
        return LocalDate.parse(day).plusDays(random.nextInt(400)).toString();
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
