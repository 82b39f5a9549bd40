package id.jejak.infra.sample;

import id.jejak.infra.sample.Evaluations.Completion;

import java.time.LocalDate;
import java.util.List;

/** Who taught, and what participants said, since 2021: of a third of the sessions, half of them. */
final class Reactions {
    private static final int FIRST_YEAR = 2021;
    private static final List<String> TRAINERS =
            List.of(
                    "BPSDM Provinsi",
                    "Widyaiswara BKPSDM",
                    "Universitas mitra",
                    "Balai diklat kementerian",
                    "Praktisi");

    private final long seed;
    private final LocalDate until;

    Reactions(long seed, LocalDate until) {
        this.seed = seed;
        this.until = until;
    }

    void writeTrainers(List<Session> held, CsvFile pengajar) {
        for (var session : held) {
            if (isAsked(session)) {
                var dice = Dice.of(seed, "trainer", session.code());
                pengajar.row(
                        session.code(),
                        session.organiser(),
                        dice.pick(TRAINERS),
                        session.announced());
            }
        }
    }

    void write(List<Completion> completions, CsvFile umpanBalik) {
        for (var one : completions) {
            var dice = Dice.of(seed, "feedback", one.session().code(), one.who().nip());
            if (isAsked(one.session()) && dice.chance(0.5)) {
                say(one, dice, umpanBalik);
            }
        }
    }

    private boolean isAsked(Session session) {
        return session.starts().getYear() >= FIRST_YEAR
                && !session.ends().isAfter(until)
                && Dice.of(seed, "asked", session.code()).chance(0.33);
    }

    private static void say(Completion one, Dice dice, CsvFile umpanBalik) {
        umpanBalik.row(
                one.session().code(),
                one.who().nip(),
                "Angket reaksi peserta",
                "2",
                score(4.1, dice),
                score(4.2, dice),
                dice.chance(0.9) ? score(3.6, dice) : "",
                score(3.9, dice),
                comment(dice),
                one.on());
    }

    private static String score(double usual, Dice dice) {
        return "" + Math.clamp(Math.round(usual + 0.7 * dice.bell()), 1, 5);
    }

    private static String comment(Dice dice) {
        return dice.chance(0.12)
                ? dice.pick(
                        List.of(
                                "Materi sesuai pekerjaan, waktu terlalu singkat",
                                "Perlu lebih banyak praktik",
                                "Ruang terlalu panas",
                                "Pengajar menguasai materi"))
                : "";
    }
}
