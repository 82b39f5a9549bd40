package id.jejak.infra.sample;

import id.jejak.infra.sample.Careers.Exit;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Sex;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the people of a city: as many in service at the end as its headcount says, and a fifth of
 * the PNS once more who have left since 2014.
 */
final class Recruitment {
    private static final double LEFT_PER_PNS = 0.2;
    private static final List<LocalDate> CONTRACTS =
            List.of(
                    LocalDate.of(2021, 1, 1),
                    LocalDate.of(2022, 3, 1),
                    LocalDate.of(2023, 4, 1),
                    LocalDate.of(2024, 3, 1),
                    LocalDate.of(2025, 3, 1));
    private static final LocalDate PART_TIME = LocalDate.of(2025, 12, 1);

    private final City city;
    private final long seed;
    private final LocalDate until;
    private final Careers careers;
    private final Roles roles;
    private final Nips nips;
    private final List<Employee> people = new ArrayList<>();

    Recruitment(City city, Structure structure, long seed, LocalDate until) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        careers = new Careers(structure, until);
        roles = new Roles(city, structure, seed);
        nips = new Nips(city.order());
    }

    List<Employee> people() {
        for (var role : roles.active(until)) {
            hire(role, false);
        }
        var left = (int) (city.pns() * LEFT_PER_PNS);
        for (var i = 0; i < left; i++) {
            hire(roles.left(i), true);
        }
        return people;
    }

    private void hire(Role role, boolean left) {
        var number = people.size() + 1;
        for (var attempt = 0; attempt < 10_000; attempt++) {
            var dice = Dice.of(seed, city.name(), "person", left, number, attempt);
            var career = attempt(role, left, dice);
            if (career != null && (career.end() != null) == left) {
                people.add(person(number, role, career, dice));
                return;
            }
        }
        throw new IllegalStateException("nobody can have " + role);
    }

    private Employee person(int number, Role role, Career career, Dice dice) {
        var male = dice.chance(role.shareOfMen());
        var sex = male ? Sex.MALE : Sex.FEMALE;
        var nip = nips.next(career.birth(), career.since(), role.kind(), sex);
        return new Employee(number, nip, Names.draw(city.colour(), sex, dice), career, dice);
    }

    private @Nullable Career attempt(Role role, boolean left, Dice dice) {
        var diploma = Ladder.diploma(role, dice);
        var since = since(role, left, dice);
        if (since.isAfter(until.minusDays(1))) {
            return null;
        }
        var birth = since.minusYears(age(role, diploma, left, dice)).minusDays(dice.below(365));
        var career = careers.tell(role, diploma, birth, since, exit(role, left, since, dice), dice);
        return career.end() != null && career.end().isBefore(EARLIEST_EXIT) ? null : career;
    }

    private static final LocalDate EARLIEST_EXIT = LocalDate.of(2014, 3, 1);

    private LocalDate since(Role role, boolean left, Dice dice) {
        return switch (role.kind()) {
            case PPPK_PARUH_WAKTU -> PART_TIME;
            case PPPK -> contract(left, dice);
            default -> firstDayOfService(role, left, dice);
        };
    }

    private LocalDate contract(boolean left, Dice dice) {
        var known = CONTRACTS.stream().filter(d -> d.isBefore(until)).toList();
        return left ? known.getFirst() : dice.pick(known);
    }

    /** Large intakes of PNS between 2005 and 2010, few while hiring was stopped after 2011. */
    private LocalDate firstDayOfService(Role role, boolean left, Dice dice) {
        var month = dice.pick(List.of(1, 2, 3, 3, 4, 12));
        if (left) {
            return LocalDate.of(dice.between(1978, 1995), month, 1);
        }
        var latest = until.getYear() - serviceNeeded(role);
        var year =
                switch (dice.weighted(new double[] {0.24, 0.4, 0.08, 0.16, 0.12})) {
                    case 0 -> dice.between(1990, 2004);
                    case 1 -> dice.between(2005, 2010);
                    case 2 -> dice.between(2011, 2017);
                    case 3 -> dice.pick(List.of(2019, 2019, 2021, 2022));
                    default -> dice.pick(List.of(2024, 2025));
                };
        return LocalDate.of(Math.min(year, latest), month, 1);
    }

    private static int serviceNeeded(Role role) {
        if (role.track() != Role.Track.STRUCTURAL) {
            return 0;
        }
        return switch (role.goal()) {
            case JPT_PRATAMA -> 19;
            case ADMINISTRATOR -> 14;
            default -> 10;
        };
    }

    /** In years at the first day of service; PPPK may be far older than CPNS. */
    private static int age(Role role, Education diploma, boolean left, Dice dice) {
        var youngest =
                switch (diploma) {
                    case SD, SMP, SMA -> 19;
                    case D1, D2, D3 -> 21;
                    case D4, S1 -> 22;
                    case S2, S3 -> 24;
                };
        if (role.kind().isPns()) {
            return dice.between(youngest, role.goal() == PostClass.JPT_PRATAMA ? 27 : 34);
        }
        return left ? dice.between(40, 55) : dice.between(youngest, 52);
    }

    private @Nullable Exit exit(Role role, boolean left, LocalDate since, Dice dice) {
        if (!left) {
            return null;
        }
        var contract = role.kind() == EmploymentKind.PPPK;
        if (!contract && dice.chance(0.85)) {
            return null;
        }
        var first = since.isBefore(EARLIEST_EXIT) ? EARLIEST_EXIT : since.plusYears(1);
        var span = (int) ChronoUnit.DAYS.between(first, until);
        var day = first.plusDays(dice.below(Math.max(1, span)));
        var cause =
                contract
                        ? "akhir_kontrak"
                        : dice.pick(
                                List.of("aps", "aps", "wafat", "wafat", "wafat", "diberhentikan"));
        return new Exit(cause, day);
    }
}
