package id.jejak.infra.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A few sessions that are announced and not held yet, each with more nominations than seats: the
 * first nominated have them, the others wait.
 */
final class Upcoming {
    private static final int SEATS = 8;
    private static final List<String> GROUNDS =
            List.of(
                    "Menangani aplikasi layanan",
                    "Belum pernah mengikuti pelatihan ini",
                    "Ditugaskan pada tim data",
                    "Menggantikan rekan yang pensiun");

    private final City city;
    private final long seed;
    private final LocalDate until;
    private final Pools pools;
    private final Colleagues colleagues;

    Upcoming(City city, long seed, LocalDate until, Pools pools, Colleagues colleagues) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.pools = pools;
        this.colleagues = colleagues;
    }

    private final Map<Session, List<Nomination>> nominated = new LinkedHashMap<>();

    private record Nomination(LocalDate on, Employee who, Employee by) {}

    List<Session> sessions(String organiser) {
        var programmes =
                Programmes.ALL.stream()
                        .filter(one -> one.audience() == Programme.Audience.ALL)
                        .filter(one -> one.offered().isBefore(until.minusDays(60)))
                        .toList();
        var sessions = new ArrayList<Session>();
        for (var number = 1; number <= (city.isLarge() ? 9 : 4); number++) {
            var code = "%s-S-%d-N%d".formatted(city.code(), until.getYear(), number);
            var dice = Dice.of(seed, "upcoming", code);
            var starts = until.plusDays(dice.between(15, 80));
            var programme = dice.pick(programmes);
            sessions.add(
                    new Session(
                            code,
                            programme,
                            false,
                            until.minusDays(dice.between(12, 30)),
                            starts,
                            starts.plusDays(programme.days() - 1L),
                            programme.days(),
                            programme.meetings(),
                            SEATS,
                            "Aula BKPSDM, " + city.title(),
                            organiser));
        }
        return sessions;
    }

    void nominate(List<Session> sessions, CsvFile usulan) {
        for (var session : sessions) {
            var dice = Dice.of(seed, "nominations", session.code());
            var all = nominations(session, dice);
            nominated.put(session, all);
            for (var one : all) {
                var isTakenBack = all.indexOf(one) == SEATS + 1;
                usulan.row(
                        session.code(),
                        one.who().nip(),
                        one.by().nip(),
                        dice.pick(GROUNDS),
                        one.on(),
                        isTakenBack ? until : "",
                        isTakenBack ? "Tugas lain" : "");
            }
        }
    }

    private List<Nomination> nominations(Session session, Dice dice) {
        var all = new ArrayList<Nomination>();
        var asked = new HashSet<Employee>();
        var wanted = SEATS + dice.between(4, 16);
        for (var tries = 0; all.size() < wanted && tries < 40 * wanted; tries++) {
            var who = dice.pick(pools.everybody());
            var on = session.announced().plusDays(dice.below(12));
            var by = colleagues.superior(who, on);
            if (by != null && who.serves(until) && asked.add(who)) {
                all.add(new Nomination(on, who, by));
            }
        }
        all.sort(Comparator.comparing(Nomination::on).thenComparing(one -> one.who().number()));
        return all;
    }

    /**
     * One who has a place gives it back in every second session, the largest room is found for the
     * first, and the last is called off.
     */
    void change(CsvFile mundur, CsvFile perubahan) {
        var sessions = List.copyOf(nominated.keySet());
        for (var at = 0; at < sessions.size(); at += 2) {
            var first = nominated.get(sessions.get(at)).getFirst();
            mundur.row(sessions.get(at).code(), first.who().nip(), "Tugas mendesak", until);
        }
        var larger = sessions.getFirst();
        perubahan.row(larger.code(), larger.organiser(), SEATS + 2, "Ruang lebih besar", until);
        var off = sessions.getLast();
        perubahan.row(off.code(), off.organiser(), "", "Pengajar berhalangan", until);
    }
}
