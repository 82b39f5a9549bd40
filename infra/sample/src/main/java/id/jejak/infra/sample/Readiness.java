package id.jejak.infra.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * Two rosters since 2023: emergency response in the agency for disasters, and public information
 * across the city. Some people say every January to be available for the year, a few take it back.
 * All of it is assumed.
 */
final class Readiness {
    private static final int FIRST_YEAR = 2023;
    private static final LocalDate DEFINED = LocalDate.of(2023, Month.JANUARY, 4);

    private final City city;
    private final long seed;
    private final LocalDate until;
    private final Structure structure;
    private final Pools pools;

    Readiness(City city, long seed, LocalDate until, Structure structure, Pools pools) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.structure = structure;
        this.pools = pools;
    }

    void write(CsvFile siaga, CsvFile kesediaan, CsvFile pembaruan) {
        if (DEFINED.isAfter(until)) {
            return;
        }
        var agency = structure.agencyOf(Field.BENCANA);
        var response = "SIAGA-%s-1".formatted(city.code());
        var information = "SIAGA-%s-2".formatted(city.code());
        var skill = Field.BENCANA.skill(2);
        siaga.row(response, agency, "Regu tanggap darurat", skill, 2, 48, city.title(), 3, DEFINED);
        siaga.row(
                information,
                city.code(),
                "Posko informasi publik",
                "M.03",
                3,
                48,
                city.title(),
                2,
                DEFINED);
        volunteer(response, pools.agency(agency), agency, 0.6, kesediaan);
        volunteer(information, pools.everybody(), "", 0.04, kesediaan);
        change(response, agency, pembaruan);
        close(siaga, pembaruan);
    }

    private void change(String roster, String agency, CsvFile pembaruan) {
        var on = DEFINED.plusMonths(5);
        if (!on.isAfter(until)) {
            pembaruan.row(
                    roster,
                    agency,
                    "Regu tanggap darurat",
                    2,
                    48,
                    city.title() + " dan pesisir",
                    4,
                    "Evaluasi latihan gabungan",
                    on);
        }
    }

    /** One that is needed no more. */
    private void close(CsvFile siaga, CsvFile pembaruan) {
        var on = DEFINED.plusMonths(4);
        var roster = "SIAGA-%s-3".formatted(city.code());
        siaga.row(roster, city.code(), "Posko vaksinasi", "M.05", 3, 36, city.title(), 1, DEFINED);
        if (!on.isAfter(until)) {
            pembaruan.row(
                    roster, city.code(), "", "", "", "", "", "Digabung dengan posko informasi", on);
        }
    }

    private void volunteer(
            String roster, List<Employee> people, String agency, double chance, CsvFile kesediaan) {
        for (var year = FIRST_YEAR; year <= until.getYear(); year++) {
            for (var one : people) {
                var dice = Dice.of(seed, roster, one.number(), year);
                var day = LocalDate.of(year, Month.JANUARY, 5).plusDays(dice.below(14));
                if (dice.chance(chance)
                        && !day.isAfter(until)
                        && one.serves(day)
                        && (agency.isEmpty() || one.unit(day).agency().equals(agency))) {
                    say(roster, one, day, dice, kesediaan);
                }
            }
        }
    }

    private void say(String roster, Employee one, LocalDate day, Dice dice, CsvFile kesediaan) {
        var back = day.plusDays(dice.between(30, 120));
        var takesBack = dice.chance(0.03) && !back.isAfter(until) && one.serves(back);
        kesediaan.row(
                roster,
                one.nip(),
                day,
                LocalDate.of(day.getYear(), Month.DECEMBER, 31),
                takesBack ? back : "",
                takesBack ? "Tugas lain" : "");
    }
}
