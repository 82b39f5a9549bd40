package id.jejak.infra.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One city as a tree: its agencies and their units. */
final class Structure {
    private static final LocalDate REGISTERED = LocalDate.of(2014, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2022, 1, 3);

    record Agency(String code, String name, Field field) {}

    private final City city;
    private final long seed;
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Unit> schools;
    private final Map<Field, List<Unit>> byField = new EnumMap<>(Field.class);

    Structure(City city, long seed) {
        this.city = city;
        this.seed = seed;
        AgencyPlan.of(city).forEach(this::add);
        schools = units.stream().filter(Unit::isSchool).toList();
    }

    List<Unit> units() {
        return units;
    }

    List<Agency> agencies() {
        return agencies;
    }

    /** Where holders of the post work: general administration everywhere, teachers in schools. */
    List<Unit> unitsFor(Field field, boolean functional) {
        if (field == Field.UMUM) {
            return units;
        }
        return functional && field == Field.PENDIDIKAN ? schools : byField.get(field);
    }

    Unit draw(Field field, boolean functional, Dice dice) {
        return draw(unitsFor(field, functional), dice);
    }

    static Unit draw(List<Unit> from, Dice dice) {
        return from.get(dice.weighted(from.stream().mapToDouble(Unit::weight).toArray()));
    }

    /** Code of the agency that trains: BKPSDM. */
    String trainer() {
        return city.code() + "-BKPSDM";
    }

    /** Code of the first agency of the field; general administration is trained centrally. */
    String agencyOf(Field field) {
        return field == Field.UMUM ? trainer() : byField.get(field).getFirst().agency();
    }

    void write(CsvFile instansi) {
        instansi.row(city.code(), city.title(), "kota", "", city.code(), REGISTERED);
        for (var a : agencies) {
            instansi.row(a.code(), a.name(), "perangkat_daerah", city.code(), "", REGISTERED);
        }
        agencies.stream()
                .filter(one -> one.field() == Field.BENCANA)
                .findFirst()
                .ifPresent(a -> rename(a, instansi));
        for (var u : units) {
            instansi.row(u.code(), u.name(), "unit", u.agency(), "", REGISTERED);
        }
    }

    private void rename(Agency a, CsvFile instansi) {
        var name = a.name() + " dan Pemadam Kebakaran";
        instansi.row(a.code(), name, "perangkat_daerah", city.code(), "", RENAMED);
    }

    private void add(AgencyPlan plan) {
        var agency = new Agency(city.code() + "-" + plan.code(), plan.name(), plan.field());
        agencies.add(agency);
        for (var i = 0; i < plan.units().size(); i++) {
            addUnit(agency, plan.units().get(i), i + 1, plan.weight() / plan.units().size());
        }
    }

    private void addUnit(Agency agency, String name, int number, double weight) {
        var code = agency.code() + "-%02d".formatted(number);
        var dice = Dice.of(seed, "unit", code);
        var unit =
                new Unit(
                        code,
                        name,
                        agency.code(),
                        agency.field(),
                        weight * (0.7 + 0.6 * dice.share()),
                        coverage(dice),
                        0.5 + dice.share());
        units.add(unit);
        byField.computeIfAbsent(agency.field(), _ -> new ArrayList<>()).add(unit);
    }

    /** One unit in six hardly assesses anybody, one in four nearly all; the rest lie between. */
    private static double coverage(Dice dice) {
        var kind = dice.share();
        if (kind < 0.17) {
            return 0.02 + 0.05 * dice.share();
        }
        return kind < 0.42 ? 0.8 + 0.18 * dice.share() : 0.25 + 0.45 * dice.share();
    }
}
