package id.jejak.infra.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What participants, superiors and colleagues said of a training. Reaction and learning are asked
 * at the end of a part of the sessions; behaviour half a year after the larger ones, of three in
 * five participants, some of them late; results rarely.
 */
final class Evaluations {
    private static final int TRIES = 60;

    private static final Sheet OLD_REACTION =
            new Sheet(1, "peserta", "Angket reaksi peserta", "1", 1, 4);
    private static final Sheet REACTION =
            new Sheet(1, "peserta", "Angket reaksi peserta", "2", 1, 5);
    private static final Sheet LEARNING =
            new Sheet(2, "pengajar", "Tes awal dan akhir", "1", 0, 100);
    private static final Sheet BEHAVIOUR =
            new Sheet(3, "atasan", "Evaluasi pascapelatihan", "1", 1, 5);
    private static final Sheet BEHAVIOUR_BY_PEER =
            new Sheet(3, "rekan", "Evaluasi pascapelatihan", "1", 1, 5);
    private static final Sheet SELF_REPORT =
            new Sheet(3, "peserta", "Evaluasi pascapelatihan", "1", 1, 5);
    private static final Sheet RESULT = new Sheet(4, "atasan", "Capaian kinerja unit", "1", 0, 100);

    private static final List<String> PURPOSES =
            List.of(
                    "Reaksi peserta pada akhir pelatihan",
                    "Hasil belajar",
                    "Perilaku di tempat kerja",
                    "Hasil bagi unit kerja");

    private record Answer(LocalDate day, Object[] row) {}

    /** A completed training. */
    record Completion(Employee who, Session session, LocalDate on) {}

    /** An evaluation of behaviour in which enough answered. */
    record Closing(Programme programme, LocalDate on, double score) {}

    private final long seed;
    private final LocalDate until;
    private final Pools pools;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Completion> completions = new ArrayList<>();
    private final List<Completion> observed = new ArrayList<>();
    private final List<Closing> closings = new ArrayList<>();

    Evaluations(long seed, LocalDate until, Pools pools) {
        this.seed = seed;
        this.until = until;
        this.pools = pools;
    }

    /** Asks everybody who has to answer for one completed participation. */
    void ask(
            Employee about,
            Session session,
            LocalDate completed,
            boolean reaction,
            boolean tested) {
        completions.add(new Completion(about, session, completed));
        var dice = Dice.of(seed, "evaluation", session.code(), about.nip());
        if (reaction && dice.chance(0.75)) {
            react(about, session, completed.plusDays(dice.below(4)), dice);
        }
        if (tested) {
            var day = completed.plusDays(dice.below(3));
            var score = "" + dice.between(60, 98);
            answer(about, session, LEARNING, colleague(about, day, dice), score, day, dice);
        }
        if (session.programme().isLarger() && dice.chance(0.6)) {
            observe(about, session, completed, dice);
        }
    }

    List<Completion> completions() {
        return completions;
    }

    /** With the day on which the superior told how the training is used. */
    List<Completion> observed() {
        return observed;
    }

    List<Closing> closings() {
        return closings;
    }

    /** Every instrument that the answers name, with its scale. */
    static void writeInstruments(CsvFile instrumen) {
        for (var sheet : List.of(OLD_REACTION, REACTION, LEARNING, BEHAVIOUR, RESULT)) {
            instrumen.row(
                    sheet.name(),
                    sheet.version(),
                    sheet.lowest(),
                    sheet.highest(),
                    PURPOSES.get(sheet.level() - 1),
                    LocalDate.of(2014, 1, 2));
        }
    }

    void write(CsvFile evaluasi) {
        answers.sort(Comparator.comparing(Answer::day));
        answers.forEach(a -> evaluasi.row(a.row()));
    }

    private void react(Employee about, Session session, LocalDate day, Dice dice) {
        var sheet = day.getYear() < 2020 ? OLD_REACTION : REACTION;
        var score = Math.clamp(sheet.highest() * 0.84 + 0.35 * dice.bell(), 1.0, sheet.highest());
        answer(about, session, sheet, about, decimal(score), day, dice);
    }

    private void observe(Employee about, Session session, LocalDate completed, Dice dice) {
        var due = completed.plusMonths(6);
        var inTime = dice.chance(0.7);
        var day = inTime ? due.minusDays(dice.below(21)) : due.plusDays(dice.between(1, 75));
        var score = Math.clamp(3.6 + 0.6 * dice.bell(), 1.0, 5.0);
        var superior = superior(about, day, dice);
        var asked = answer(about, session, BEHAVIOUR, superior, decimal(score), day, dice);
        if (asked) {
            observed.add(new Completion(about, session, day));
        }
        var told = false;
        if (dice.chance(0.35)) {
            var peer = colleague(about, day, dice);
            var other = Math.clamp(score + 0.3 * dice.bell(), 1.0, 5.0);
            if (peer != superior) {
                told = answer(about, session, BEHAVIOUR_BY_PEER, peer, decimal(other), day, dice);
            }
        }
        if (asked && !told) {
            told = reportOneself(about, session, score, day);
        }
        if (asked && told) {
            closings.add(new Closing(session.programme(), day, score));
        }
        if (dice.chance(0.03)) {
            var later = completed.plusMonths(11).plusDays(dice.below(40));
            var result = "" + dice.between(50, 95);
            answer(about, session, RESULT, superior(about, later, dice), result, later, dice);
        }
    }

    /** Half of the alumni answer where no colleague does, on the same day. */
    private boolean reportOneself(Employee about, Session session, double score, LocalDate day) {
        var dice = Dice.of(seed, "self-report", session.code(), about.nip());
        var own = decimal(Math.clamp(score + 0.2 + 0.3 * dice.bell(), 1.0, 5.0));
        return dice.chance(0.5) && answer(about, session, SELF_REPORT, about, own, day, dice);
    }

    private boolean answer(
            Employee about,
            Session session,
            Sheet sheet,
            @Nullable Employee by,
            String value,
            LocalDate day,
            Dice dice) {
        if (by == null || day.isAfter(until) || !about.serves(day)) {
            return false;
        }
        var row =
                new Object[] {
                    session.code(),
                    about.nip(),
                    sheet.level(),
                    sheet.role(),
                    by.nip(),
                    sheet.name(),
                    sheet.version(),
                    sheet.lowest(),
                    sheet.highest(),
                    value,
                    remark(sheet.level(), dice),
                    day
                };
        answers.add(new Answer(day, row));
        return true;
    }

    private @Nullable Employee superior(Employee about, LocalDate day, Dice dice) {
        var unit = about.unit(day);
        var heads = pools.heads(unit.agency());
        var near = find(heads, dice, e -> isHead(e, about, day) && e.unit(day).equals(unit));
        return near != null ? near : find(heads, dice, e -> isHead(e, about, day));
    }

    private @Nullable Employee colleague(Employee about, LocalDate day, Dice dice) {
        var people = pools.agency(about.unit(day).agency());
        var near =
                find(
                        people,
                        dice,
                        e -> isNear(e, about, day) && e.unit(day).equals(about.unit(day)));
        return near != null ? near : find(people, dice, e -> isNear(e, about, day));
    }

    private static boolean isHead(Employee other, Employee about, LocalDate day) {
        return isNear(other, about, day) && other.post(day).isStructural();
    }

    private static boolean isNear(Employee other, Employee about, LocalDate day) {
        return other != about
                && other.serves(day)
                && other.unit(day).agency().equals(about.unit(day).agency());
    }

    private static @Nullable Employee find(
            List<Employee> people, Dice dice, Predicate<Employee> fits) {
        for (var i = 0; i < TRIES && !people.isEmpty(); i++) {
            var one = dice.pick(people);
            if (fits.test(one)) {
                return one;
            }
        }
        return null;
    }

    private static String remark(int level, Dice dice) {
        if (!dice.chance(0.08)) {
            return "";
        }
        return level == 1
                ? dice.pick(
                        List.of(
                                "Materi jelas, waktu terlalu singkat",
                                "Perlu lebih banyak praktik",
                                "Pengajar menguasai materi"))
                : dice.pick(
                        List.of(
                                "Mulai menerapkan di unit kerja",
                                "Perlu pendampingan, terutama pada awal",
                                "Disebut \"sangat membantu\" oleh rekan"));
    }

    private static String decimal(double value) {
        var tenths = Math.round(value * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
