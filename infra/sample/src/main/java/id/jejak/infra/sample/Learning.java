package id.jejak.infra.sample;

import java.time.LocalDate;

/** What people can do: somewhat less than their post asks for at first, more after a training. */
final class Learning {
    private static final double USUAL_SHORTFALL = 0.35;
    private static final double SPREAD = 0.75;

    private Learning() {}

    /** Draws the ability once, around what the post held on {@code day} asks for. */
    static void start(Employee employee, int competency, LocalDate day, long seed) {
        if (employee.knowsAbility(competency)) {
            return;
        }
        var required =
                Standards.inForce(employee.post(day), LocalDate.MAX).entrySet().stream()
                        .filter(e -> Competencies.indexOf(e.getKey()) == competency)
                        .mapToInt(e -> e.getValue())
                        .findFirst()
                        .orElse(1);
        var dice = Dice.of(seed, "ability", employee.nip(), competency);
        employee.learn(competency, required - USUAL_SHORTFALL + SPREAD * dice.bell());
    }

    /** A training lifts those who are below what it aims at, most of the way and not always. */
    static void lift(Employee employee, Session session, long seed, Dice dice) {
        for (var aim : session.programme().aims().entrySet()) {
            var competency = Competencies.indexOf(aim.getKey());
            start(employee, competency, session.starts(), seed);
            var before = employee.ability(competency);
            var goal = aim.getValue().value() + 0.2;
            if (before < goal) {
                var gain = 0.7 + 0.4 * dice.share();
                employee.learn(competency, Math.min(goal, before + gain));
                employee.found(competency, false);
            }
        }
    }
}
