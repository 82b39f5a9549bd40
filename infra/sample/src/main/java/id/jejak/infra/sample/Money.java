package id.jejak.infra.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Budgets of agencies that hold sessions, gifts of sponsors to the trainer, and what each session
 * cost. All amounts are assumed: so much a day and seat, so much for a hall.
 */
final class Money {
    private static final long A_DAY_AND_SEAT = 325_000;
    private static final long ONLINE = 40_000;
    private static final long A_HALL = 4_500_000;
    private static final long STEP = 100_000;
    private final City city;
    private final long seed;
    private final LocalDate until;
    private final String trainer;
    private final TreeMap<String, TreeMap<Integer, List<Session>>> byAgency = new TreeMap<>();
    private final Map<Integer, Sponsors> sponsors = new HashMap<>();

    Money(City city, long seed, LocalDate until, String trainer, List<Session> held) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.trainer = trainer;
        for (var session : held) {
            byAgency.computeIfAbsent(session.organiser(), _ -> new TreeMap<>())
                    .computeIfAbsent(session.starts().getYear(), _ -> new ArrayList<>())
                    .add(session);
        }
    }

    void write(CsvFile anggaran, CsvFile sponsor, CsvFile belanja) {
        byAgency.forEach(
                (agency, years) ->
                        years.forEach(
                                (year, sessions) -> {
                                    allocate(agency, year, sessions, anggaran);
                                    if (agency.equals(trainer)) {
                                        sponsors.put(year, new Sponsors(city, seed, year, until));
                                        sponsors.get(year).write(agency, sponsor);
                                    }
                                    sessions.forEach(one -> spend(one, belanja));
                                }));
    }

    /** A little more than the year costs; in a few years it is raised in autumn. */
    private void allocate(String agency, int year, List<Session> sessions, CsvFile anggaran) {
        var dice = Dice.of(seed, "anggaran", agency, year);
        var needed = sessions.stream().mapToLong(this::cost).sum();
        var amount = rounded((long) (needed * (1.03 + 0.15 * dice.share())));
        anggaran.row(
                agency,
                year,
                "murni",
                amount,
                "DPA %s %d".formatted(agency, year),
                LocalDate.of(year, 1, 2));
        var autumn = LocalDate.of(year, Month.DECEMBER, 15);
        if (dice.chance(0.15) && !autumn.isAfter(until)) {
            anggaran.row(
                    agency,
                    year,
                    "perubahan",
                    rounded((long) (amount * 1.05)),
                    "DPPA %s %d".formatted(agency, year),
                    autumn);
        }
    }

    private long cost(Session session) {
        var dice = Dice.of(seed, "cost", session.code());
        var seat = session.place().equals("Daring") ? ONLINE : A_DAY_AND_SEAT;
        var hall = session.place().equals("Daring") ? 0 : A_HALL;
        var abroad = session.international() ? 4 : 1;
        var days = Math.min(session.days(), 30);
        return rounded(
                (long)
                        ((hall + seat * days * session.seats())
                                * abroad
                                * (0.8 + 0.4 * dice.share())));
    }

    /** Reserved some days before; paid within weeks after; the rest goes back. */
    private void spend(Session session, CsvFile belanja) {
        var dice = Dice.of(seed, "belanja", session.code());
        var reserved = cost(session);
        var on = session.starts().minusDays(dice.between(3, 10));
        var gift = sponsors.get(session.starts().getYear());
        var fund =
                session.organiser().equals(trainer) && gift != null ? gift.pay(on, reserved) : "";
        var paid = rounded((long) (reserved * (0.85 + 0.15 * dice.share())));
        var day = session.ends().plusDays(dice.between(5, 20));
        var done = !day.isAfter(until);
        var rest = done && paid < reserved;
        belanja.row(
                session.organiser(),
                session.starts().getYear(),
                session.code(),
                fund,
                reserved,
                on,
                done ? paid : "",
                done ? "SP2D " + session.code() : "",
                done ? day : "",
                rest ? "Sisa dana" : "",
                rest ? day : "");
    }

    private static long rounded(long amount) {
        return Math.max(STEP, amount / STEP * STEP);
    }
}
