package id.jejak.infra.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What sponsors pledge to a city's trainer in one year: two of money, one of facilities. */
final class Sponsors {
    private static final List<String> GIVERS =
            List.of("Bank daerah", "Perusahaan daerah air minum", "Badan usaha pelabuhan");
    private final List<Gift> gifts = new ArrayList<>();
    private final int year;
    private final String facilities;
    private final LocalDate until;

    /** Money that came, less what sessions took of it. */
    private static final class Gift {
        private final String number;
        private final String giver;
        private final long pledged;
        private final LocalDate came;
        private final boolean kept;
        private long left;

        private Gift(String number, String giver, long pledged, LocalDate came, boolean kept) {
            this.number = number;
            this.giver = giver;
            this.pledged = pledged;
            this.came = came;
            this.kept = kept;
            left = kept ? pledged : 0;
        }
    }

    Sponsors(City city, long seed, int year, LocalDate until) {
        this.year = year;
        this.until = until;
        var dice = Dice.of(seed, city.name(), "sponsor", year);
        for (var i = 0; i < 2; i++) {
            var amount = (city.isLarge() ? 100_000_000L : 25_000_000L) * dice.between(2, 9) / 2;
            var came = LocalDate.of(year, 2, 1).plusDays(dice.below(120));
            gifts.add(
                    new Gift(
                            "SP-%s-%d-%d".formatted(city.code(), year, i + 1),
                            GIVERS.get(dice.below(GIVERS.size())) + " " + city.title(),
                            amount,
                            came,
                            dice.chance(0.9)));
        }
        facilities = "SP-%s-%d-F".formatted(city.code(), year);
    }

    void write(String agency, CsvFile sponsor) {
        var pledged = LocalDate.of(year, 1, 20);
        if (pledged.isAfter(until)) {
            return;
        }
        for (var gift : gifts) {
            var known = !gift.came.isAfter(until);
            sponsor.row(
                    gift.number,
                    agency,
                    year,
                    gift.giver,
                    "uang",
                    gift.pledged,
                    "Dukungan pelatihan aparatur",
                    pledged,
                    known && gift.kept ? gift.pledged : "",
                    known && gift.kept ? gift.came : "",
                    known && !gift.kept ? "Sponsor membatalkan" : "",
                    known && !gift.kept ? gift.came : "");
        }
        sponsor.row(
                facilities,
                agency,
                year,
                "Balai diklat provinsi",
                "fasilitas",
                15_000_000,
                "Ruang kelas dan asrama",
                pledged,
                15_000_000,
                pledged,
                "",
                "");
    }

    /** The pledge that can pay so much on the day, or nothing: then the allocation pays. */
    String pay(LocalDate on, long amount) {
        for (var gift : gifts) {
            if (!gift.came.isAfter(on) && gift.left >= amount) {
                gift.left -= amount;
                return gift.number;
            }
        }
        return "";
    }
}
