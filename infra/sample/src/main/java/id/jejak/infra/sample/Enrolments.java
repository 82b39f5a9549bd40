package id.jejak.infra.sample;

import id.jejak.infra.sample.Programme.Audience;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the sessions, one after the other by their first day. Whoever has a gap that the programme
 * aims at is likelier to come, and can do more afterwards.
 */
final class Enrolments {
    private static final double FINISHES = 0.94;
    private static final int TRIES_PER_SEAT = 14;
    private final long seed;
    private final LocalDate until;
    private final Pools pools;
    private final Assessments assessments;
    private final Evaluations evaluations;
    private final CsvFile peserta;
    private final Map<String, List<Employee>> cohorts = new LinkedHashMap<>();

    Enrolments(
            long seed,
            LocalDate until,
            Pools pools,
            Assessments assessments,
            Evaluations evaluations,
            CsvFile peserta) {
        this.seed = seed;
        this.until = until;
        this.pools = pools;
        this.assessments = assessments;
        this.evaluations = evaluations;
        this.peserta = peserta;
    }

    /** Who studies in a cohort is known before anything is drawn. */
    void reserve(Session cohort, List<Employee> students) {
        cohorts.put(cohort.code(), students);
    }

    /**
     * @return how many came
     */
    int fill(Session session) {
        var dice = Dice.of(seed, "seats", session.code());
        if (session.programme().audience() == Audience.STUDY) {
            var students = cohorts.getOrDefault(session.code(), List.of());
            students.forEach(e -> graduate(e, session));
            return students.size();
        }
        var pool = pools.of(session.programme(), session.starts().getYear());
        var reaction = dice.chance(0.25);
        var tested = session.programme().isTested() && dice.chance(0.2);
        var wanted = dice.chance(0.8) ? session.seats() : session.seats() * dice.between(6, 9) / 10;
        var taken = 0;
        for (var i = 0; taken < wanted && i < TRIES_PER_SEAT * wanted && !pool.isEmpty(); i++) {
            var employee = dice.pick(pool);
            if (comes(employee, session, dice)) {
                taken++;
                take(employee, session, dice, reaction, tested);
            }
        }
        return taken;
    }

    private boolean comes(Employee employee, Session session, Dice dice) {
        var programme = session.programme();
        var day = session.starts();
        if (!employee.serves(session.announced())
                || !employee.serves(session.ends().plusDays(8))
                || !employee.isFree(day)
                || !Pools.fits(employee, programme, day)
                || employee.took(programme.index(), day.getYear() - 2)) {
            return false;
        }
        assessments.hold(employee, session.announced());
        var share = employee.kind(day).isPns() ? 0.4 : 0.2;
        var wish = share * employee.eagerness() * employee.unit(day).zeal();
        var needs =
                programme.aims().keySet().stream()
                        .anyMatch(code -> employee.needs(Competencies.indexOf(code)));
        return dice.chance(
                switch (programme.audience()) {
                    case CPNS -> 0.9;
                    case JPT, ADMINISTRATOR, PENGAWAS -> 0.6;
                    default -> needs ? 3 * wish : wish;
                });
    }

    private void take(
            Employee employee, Session session, Dice dice, boolean reaction, boolean tested) {
        var latest = (int) session.announced().until(session.starts(), ChronoUnit.DAYS);
        var enrolled = employee.enrols(session.starts().minusDays(dice.between(1, latest)));
        employee.takes(session.programme().index(), session.starts().getYear());
        if (session.days() <= 10 || session.programme().jp() > 100) {
            employee.isBusyUntil(session.ends());
        }
        var completed = session.ends().plusDays(dice.between(0, 7));
        if (completed.isAfter(until) || !dice.chance(FINISHES)) {
            var present = dice.chance(0.5) ? "" : "" + session.days() / 2;
            peserta.row(session.code(), employee.nip(), enrolled, present, "", "");
            return;
        }
        var absent = dice.chance(0.85) ? 0 : session.days() / 5;
        var score = session.programme().isTested() ? "" + dice.between(65, 98) : "";
        peserta.row(
                session.code(),
                employee.nip(),
                enrolled,
                session.days() - absent,
                completed,
                score);
        assessments.hold(employee, completed);
        Learning.lift(employee, session, seed, dice);
        evaluations.ask(employee, session, completed, reaction, tested);
    }

    private void graduate(Employee employee, Session session) {
        var study = employee.career().study();
        var enrolled = employee.enrols(session.announced().plusDays(10));
        if (session.programme().code().startsWith("TB")) {
            employee.isBusyUntil(session.ends());
        }
        peserta.row(
                session.code(),
                employee.nip(),
                enrolled,
                session.days() * 9 / 10,
                study == null ? session.ends() : study.graduated(),
                "");
    }
}
