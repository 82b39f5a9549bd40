package id.jejak.infra.sample;

import id.jejak.infra.sample.Names.Colour;

import java.util.List;
import java.util.Optional;

/**
 * What is known or assumed of a city (domain facts 10.5 and 10.6). Only Palembang's total is
 * published; the other three totals are assumed.
 *
 * @param code Kemendagri code
 * @param order its place in sequences of NIPs, 0 to 3, so that no NIP occurs in two cities
 * @param council Sekretariat DPRD, in Aceh Sekretariat DPRK
 * @param pppk PPPK at the end, part-time ones included
 * @param partTime how many of them work part time once that kind exists
 * @param participations mean trainings a year and person, assumed
 */
record City(
        String name,
        String title,
        String code,
        int order,
        Colour colour,
        String council,
        Optional<String> hospital,
        int pns,
        int pppk,
        int partTime,
        double participations,
        List<String> districts) {

    static final List<City> ALL = List.of(sawahlunto(), palembang(), lhokseumawe(), sabang());

    int headcount() {
        return pns + pppk;
    }

    /** Share of people in structural posts; small cities need as many heads per agency. */
    double structuralShare() {
        return headcount() > 10_000 ? 0.07 : 0.085;
    }

    boolean isLarge() {
        return headcount() > 10_000;
    }

    /**
     * 9,377 PNS and 4,493 PPPK in February 2025; part-time share of all later PPPK: 2,037/8,090.
     */
    private static City palembang() {
        return new City(
                "palembang",
                "Kota Palembang",
                "16.71",
                1,
                Colour.PALEMBANG,
                "Sekretariat DPRD",
                Optional.of("RSUD Palembang BARI"),
                9_377,
                4_493,
                1_131,
                1.5,
                List.of(
                        "Alang-Alang Lebar",
                        "Bukit Kecil",
                        "Gandus",
                        "Ilir Barat I",
                        "Ilir Barat II",
                        "Ilir Timur I",
                        "Ilir Timur II",
                        "Ilir Timur III",
                        "Jakabaring",
                        "Kalidoni",
                        "Kemuning",
                        "Kertapati",
                        "Plaju",
                        "Sako",
                        "Seberang Ulu I",
                        "Seberang Ulu II",
                        "Sematang Borang",
                        "Sukarami"));
    }

    /** Total assumed. Part-time PPPK exist since December 2025; their number is assumed. */
    private static City sawahlunto() {
        return new City(
                "sawahlunto",
                "Kota Sawahlunto",
                "13.73",
                0,
                Colour.MINANG,
                "Sekretariat DPRD",
                Optional.of("RSUD Sawahlunto"),
                1_950,
                650,
                160,
                0.8,
                List.of("Barangin", "Lembah Segar", "Silungkang", "Talawi"));
    }

    /** Total assumed; part-time share as 722 of 2,955 PPPK. */
    private static City lhokseumawe() {
        return new City(
                "lhokseumawe",
                "Kota Lhokseumawe",
                "11.73",
                2,
                Colour.ACEH,
                "Sekretariat DPRK",
                Optional.empty(),
                1_900,
                1_600,
                391,
                0.8,
                List.of("Banda Sakti", "Blang Mangat", "Muara Dua", "Muara Satu"));
    }

    /** Total assumed; part-time PPPK were only proposed (August 2025), so there are none. */
    private static City sabang() {
        return new City(
                "sabang",
                "Kota Sabang",
                "11.72",
                3,
                Colour.ACEH,
                "Sekretariat DPRK",
                Optional.of("RSUD Kota Sabang"),
                1_400,
                500,
                0,
                0.4,
                List.of("Sukajaya", "Sukakarya"));
    }
}
