package id.jejak.infra.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The agencies that the four cities really have, in the usual shape; units are typical, their split
 * is assumed.
 *
 * @param weight how many people work there, relative to the others; assumed
 */
record AgencyPlan(String code, String name, Field field, double weight, List<String> units) {

    static List<AgencyPlan> of(City city) {
        var plans = new ArrayList<AgencyPlan>();
        Table.read("agencies.txt").forEach(row -> plans.add(usual(city, row)));
        plans.add(education(city));
        plans.add(health(city));
        city.hospital().ifPresent(name -> plans.add(hospital(name)));
        city.districts().forEach(d -> plans.add(district(city, d)));
        return plans;
    }

    private static AgencyPlan usual(City city, String[] row) {
        var name = row[1].replace("{council}", city.council());
        var weight = Double.parseDouble(row[3]);
        return plan(row[0], name, Field.valueOf(row[2]), weight, row[4].split("; "));
    }

    private static AgencyPlan education(City city) {
        var offices =
                Stream.of(
                        "Sekretariat",
                        "Bidang Pembinaan SD",
                        "Bidang Pembinaan SMP",
                        "Bidang Ketenagaan");
        var schools =
                city.districts().stream()
                        .flatMap(
                                d ->
                                        Stream.of(
                                                "SD Negeri Kecamatan " + d,
                                                "SMP Negeri Kecamatan " + d));
        var units = Stream.concat(offices, schools).toList();
        return new AgencyPlan("DISDIK", "Dinas Pendidikan", Field.PENDIDIKAN, 18, units);
    }

    private static AgencyPlan health(City city) {
        var offices =
                Stream.of(
                        "Sekretariat", "Bidang Kesehatan Masyarakat", "Bidang Pelayanan Kesehatan");
        var centres = city.districts().stream().map(d -> "Puskesmas Kecamatan " + d);
        var units = Stream.concat(offices, centres).toList();
        return new AgencyPlan("DINKES", "Dinas Kesehatan", Field.KESEHATAN, 8, units);
    }

    private static AgencyPlan hospital(String name) {
        return plan(
                "RSUD",
                name,
                Field.KESEHATAN,
                6,
                "Bidang Pelayanan Medik",
                "Bidang Keperawatan",
                "Bidang Penunjang",
                "Bagian Umum dan Keuangan");
    }

    private static AgencyPlan district(City city, String name) {
        var code = "KEC-" + name.toUpperCase(Locale.ROOT).replace(' ', '-');
        var weight = city.isLarge() ? 2.5 : 3.5;
        return plan(
                code,
                "Kecamatan " + name,
                Field.WILAYAH,
                weight,
                "Sekretariat Kecamatan",
                "Seksi Pemerintahan dan Pelayanan",
                "Kelurahan se-Kecamatan " + name);
    }

    private static AgencyPlan plan(
            String code, String name, Field field, double weight, String... units) {
        return new AgencyPlan(code, name, field, weight, List.of(units));
    }
}
