package id.jejak.infra.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Partners of a city, agreements of three years each with a gap now and then, and what is done
 * together. With whom whole programmes are offered, there is one for ten years every five, so that
 * each session is covered. Names are kinds of bodies, not bodies: no agreement here exists.
 */
final class Partnerships {
    private static final List<String[]> PARTNERS =
            List.of(
                    new String[] {"PT", "Universitas mitra", "perguruan_tinggi"},
                    new String[] {"PL", "Politeknik mitra", "perguruan_tinggi"},
                    new String[] {"BP", "Badan pelatihan provinsi", "lembaga_pelatihan"},
                    new String[] {"KD", "Kementerian mitra", "instansi"},
                    new String[] {"BD", "Perusahaan teknologi mitra", "perusahaan"});
    private static final String UNIVERSITY = "-M-PT";
    private static final String PROVINCE = "-M-BP";
    private static final List<String> OFFERING = List.of(UNIVERSITY, PROVINCE);

    /** Years; no study that somebody begins lasts longer. */
    private static final int RENEWED_AFTER = 5;

    private final City city;
    private final long seed;
    private final LocalDate until;
    private final List<Agreement> agreements = new ArrayList<>();

    private record Agreement(String partner, LocalDate from, LocalDate until) {
        boolean covers(Session session) {
            return !session.starts().isBefore(from) && !session.ends().isAfter(until);
        }
    }

    Partnerships(City city, long seed, LocalDate until) {
        this.city = city;
        this.seed = seed;
        this.until = until;
    }

    void write(List<Session> held, CsvFile mitra, CsvFile perjanjian, CsvFile kemitraan) {
        for (var partner : PARTNERS) {
            var code = city.code() + "-M-" + partner[0];
            mitra.row(code, partner[1] + " " + city.title(), partner[2], LocalDate.of(2014, 1, 6));
            sign(code, perjanjian);
        }
        programmes(kemitraan);
        held.forEach(session -> together(session, kemitraan));
    }

    private void sign(String partner, CsvFile perjanjian) {
        var dice = Dice.of(seed, "agreement", partner);
        var offers = OFFERING.stream().anyMatch(partner::endsWith);
        var from = LocalDate.of(2015, 1, 5).plusDays(dice.below(300));
        for (var number = 1; !from.isAfter(until); number++) {
            var last = from.plusYears(offers ? 2 * RENEWED_AFTER : 3).minusDays(1);
            var cut = !offers && dice.chance(0.3) && !from.plusYears(2).isAfter(until);
            perjanjian.row(
                    partner,
                    "PKS %d/%s".formatted(number, partner),
                    "Pengembangan kompetensi aparatur",
                    from,
                    last,
                    from,
                    cut ? from.plusYears(2) : "",
                    cut ? "Diganti perjanjian baru" : "");
            agreements.add(
                    new Agreement(partner, from, cut ? from.plusYears(2).minusDays(1) : last));
            from = offers ? from.plusYears(RENEWED_AFTER) : last.plusDays(1L + dice.below(90));
        }
    }

    /** Degrees are studied with the university, structural leadership with the province. */
    private void programmes(CsvFile kemitraan) {
        for (var programme : Programmes.ALL) {
            var partner =
                    switch (programme.form()) {
                        case TUGAS_BELAJAR, IZIN_BELAJAR -> city.code() + UNIVERSITY;
                        case STRUCTURAL_LEADERSHIP -> city.code() + PROVINCE;
                        default -> "";
                    };
            agreements.stream()
                    .filter(one -> one.partner().equals(partner))
                    .filter(one -> !one.from().isBefore(programme.offered()))
                    .findFirst()
                    .ifPresent(one -> kemitraan.row(partner, programme.code(), "", "", one.from()));
        }
    }

    private void together(Session session, CsvFile kemitraan) {
        var dice = Dice.of(seed, "together", session.code());
        if (!dice.chance(0.25)) {
            return;
        }
        var free = agreements.stream().filter(one -> one.covers(session)).toList();
        if (!free.isEmpty()) {
            kemitraan.row(
                    dice.pick(free).partner(),
                    "",
                    session.code(),
                    session.organiser(),
                    session.announced());
        }
    }
}
