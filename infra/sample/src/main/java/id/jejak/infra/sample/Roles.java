package id.jejak.infra.sample;

import id.jejak.infra.sample.Role.Track;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The roles of a city: about 63 % functional (teachers and health above all) and 30 % pelaksana, as
 * the national statistics of November 2025 have it, the rest structural.
 */
final class Roles {
    /** Domain facts 10.3. */
    private static final LocalDate PART_TIME_BEGINS = LocalDate.of(2025, 12, 1);

    private static final double FUNCTIONAL = 0.63;
    private final City city;
    private final Structure structure;
    private final long seed;
    private final List<Unit> seats;

    Roles(City city, Structure structure, long seed) {
        this.city = city;
        this.structure = structure;
        this.seed = seed;
        seats = structure.units().stream().filter(Roles::hasAdministrator).toList();
    }

    /** Everybody in service at the end, in a fixed order. */
    List<Role> active(LocalDate until) {
        var roles = new ArrayList<Role>();
        var structural = (int) Math.round(city.headcount() * city.structuralShare());
        for (var i = 0; i < structural; i++) {
            roles.add(structural(i, structural));
        }
        var partTime = until.isBefore(PART_TIME_BEGINS) ? 0 : city.partTime();
        var fullTime = city.pppk() - partTime;
        var functionalPppk = (int) (0.8 * fullTime);
        var functionalPartTime = (int) (0.2 * partTime);
        var functionalPns =
                (int) (FUNCTIONAL * city.headcount()) - functionalPppk - functionalPartTime;
        add(roles, EmploymentKind.PNS, Track.FUNCTIONAL, functionalPns);
        add(roles, EmploymentKind.PNS, Track.PELAKSANA, city.pns() - roles.size());
        add(roles, EmploymentKind.PPPK, Track.FUNCTIONAL, functionalPppk);
        add(roles, EmploymentKind.PPPK, Track.PELAKSANA, fullTime - functionalPppk);
        var kind = EmploymentKind.PPPK_PARUH_WAKTU;
        add(roles, kind, Track.FUNCTIONAL, functionalPartTime);
        add(roles, kind, Track.PELAKSANA, partTime - functionalPartTime);
        return roles;
    }

    /** Somebody who has left: a PNS mostly, some PPPK whose contract ended. */
    Role left(int number) {
        var dice = Dice.of(seed, city.name(), "left", number);
        if (dice.chance(0.03)) {
            return drawn(EmploymentKind.PPPK, Track.FUNCTIONAL, dice);
        }
        if (dice.chance(0.12)) {
            return structural(dice.between(10, 400), 400);
        }
        var track = dice.chance(0.65) ? Track.FUNCTIONAL : Track.PELAKSANA;
        return drawn(EmploymentKind.PNS, track, dice);
    }

    private void add(List<Role> roles, EmploymentKind kind, Track track, int count) {
        for (var i = 0; i < count; i++) {
            roles.add(drawn(kind, track, Dice.of(seed, city.name(), "role", kind, track, i)));
        }
    }

    private Role drawn(EmploymentKind kind, Track track, Dice dice) {
        if (track == Track.FUNCTIONAL) {
            var profession = Profession.draw(dice);
            var unit = structure.draw(profession.field(), true, dice);
            return new Role(kind, track, profession, profession.field(), PostClass.PELAKSANA, unit);
        }
        var unit = structure.draw(Field.UMUM, false, dice);
        var field = dice.chance(0.5) ? Field.UMUM : unit.field();
        return new Role(kind, track, null, field, PostClass.PELAKSANA, unit);
    }

    /** One head per agency, then one administrator per unit, then pengawas. */
    private Role structural(int number, int of) {
        var agencies =
                structure.agencies().stream().filter(a -> a.field() != Field.WILAYAH).toList();
        if (number < agencies.size()) {
            var agency = agencies.get(number).code();
            return structural(PostClass.JPT_PRATAMA, first(agency));
        }
        var rest = number - agencies.size();
        if (rest < Math.min(seats.size(), of * 2 / 5)) {
            return structural(PostClass.ADMINISTRATOR, seats.get(rest));
        }
        var dice = Dice.of(seed, city.name(), "pengawas", number);
        var offices = structure.units().stream().filter(u -> !u.isSchool()).toList();
        return structural(PostClass.PENGAWAS, Structure.draw(offices, dice));
    }

    private static Role structural(PostClass goal, Unit unit) {
        return new Role(EmploymentKind.PNS, Track.STRUCTURAL, null, unit.field(), goal, unit);
    }

    private Unit first(String agency) {
        return structure.units().stream()
                .filter(u -> u.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasAdministrator(Unit unit) {
        return !unit.isSchool()
                && !unit.name().startsWith("Puskesmas")
                && (unit.field() != Field.WILAYAH || unit.name().startsWith("Sekretariat"));
    }
}
