package id.jejak.infra.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Yearly needs analyses of every agency from 2020 on: objectives in September, needs from the gaps
 * that were found and some that others asked for, trainings planned in October, the plan adopted in
 * December, and a few revisions in the year itself. How many gaps become needs is assumed.
 */
final class Needs {
    private static final int FIRST_YEAR = 2020;

    /** About as many as a plan of a large agency has money for. */
    private static final double MOST_NEEDS = 80;

    /** An objective that any agency may set. */
    private record Goal(String text, List<String> competencies) {}

    private static final List<Goal> GOALS =
            List.of(
                    new Goal("Pelayanan publik tanpa antre", List.of("M.05", "M.03")),
                    new Goal("Pemerintahan yang bersih dan dipercaya", List.of("M.01", "M.08")),
                    new Goal("Perangkat daerah yang cepat berubah", List.of("M.07", "M.06")),
                    new Goal("Hasil kerja yang terukur", List.of("M.04", "M.02")));
    private static final List<String> PARTIES =
            List.of("Para kepala unit", "Forum perangkat daerah", "Korpri", "BKPSDM");
    private static final List<String> OPINIONS =
            List.of(
                    "Utamakan petugas yang melayani langsung",
                    "Lebih banyak praktik daripada ceramah",
                    "Anggaran terbatas, dahulukan kesenjangan yang besar",
                    "Jadwal jangan bersamaan dengan akhir tahun anggaran");

    private final City city;
    private final long seed;
    private final LocalDate until;
    private final Structure structure;
    private final Gaps gaps;
    private final Files files;
    private final Map<String, List<String>> asked = new TreeMap<>();

    record Files(
            CsvFile akpk,
            CsvFile kebutuhan,
            CsvFile pencabutan,
            CsvFile konsultasi,
            CsvFile rencana,
            CsvFile revisi) {}

    Needs(City city, long seed, LocalDate until, Structure structure, Gaps gaps, Files files) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.structure = structure;
        this.gaps = gaps;
        this.files = files;
    }

    void write() {
        for (var year = FIRST_YEAR; !opened(year).isAfter(until); year++) {
            var found = gaps.byAgency(opened(year));
            for (var agency : structure.agencies()) {
                write(agency, year, found.getOrDefault(agency.code(), List.of()));
            }
        }
    }

    /** What the objectives of each analysis ask for. */
    Map<String, List<String>> asked() {
        return asked;
    }

    private static LocalDate opened(int year) {
        return LocalDate.of(year - 1, Month.SEPTEMBER, 1);
    }

    private void write(Structure.Agency agency, int year, List<Gaps.Found> found) {
        var code = "AKPK-" + agency.code() + "-" + year;
        var dice = Dice.of(seed, code);
        if (found.isEmpty() || dice.chance(0.1)) {
            return;
        }
        open(agency, code, year, dice);
        var taken = Math.min(0.3, MOST_NEEDS / found.size());
        var planned = new ArrayList<Gaps.Found>();
        for (var gap : found) {
            if (dice.chance(taken) && declare(agency, code, year, gap, dice)) {
                planned.add(gap);
            }
        }
        var adopted = LocalDate.of(year - 1, Month.DECEMBER, 1).plusDays(dice.below(20));
        if (!planned.isEmpty() && !adopted.isAfter(until) && dice.chance(0.95)) {
            var decree = "%03d/KEP/%d".formatted(100 + dice.below(800), year - 1);
            files.rencana().row(code, agency.code(), decree, year, adopted);
            planned.forEach(gap -> revise(agency, code, year, gap, dice));
        }
    }

    private void open(Structure.Agency agency, String code, int year, Dice dice) {
        var first = dice.below(GOALS.size());
        for (var number = 0; number < 2; number++) {
            var goal = GOALS.get((first + number) % GOALS.size());
            objective(agency, code, year, number + 1, goal.text(), goal.competencies());
        }
        var skill = agency.field().skill(1);
        var text = "Urusan " + agency.field().work() + " dikerjakan oleh yang ahli";
        objective(agency, code, year, 3, text, List.of(skill));
        for (var number = dice.below(3); number > 0; number--) {
            files.konsultasi()
                    .row(
                            code,
                            agency.code(),
                            dice.pick(PARTIES),
                            dice.pick(OPINIONS),
                            opened(year).plusDays(10 + dice.below(30)));
        }
    }

    private void objective(
            Structure.Agency agency,
            String code,
            int year,
            int number,
            String text,
            List<String> competencies) {
        var targets = new TreeMap<String, Integer>();
        competencies.forEach(competency -> targets.put(competency, 3));
        asked.computeIfAbsent(code, _ -> new ArrayList<>()).addAll(competencies);
        files.akpk()
                .row(
                        code,
                        agency.code(),
                        year,
                        city.title() + " melayani, tangguh dan cerdas",
                        "S" + number,
                        text,
                        CsvFile.pairs(targets),
                        opened(year));
    }

    /** Whether a training was planned against the need. */
    private boolean declare(
            Structure.Agency agency, String code, int year, Gaps.Found gap, Dice dice) {
        var on = opened(year).plusDays(9 + dice.below(15));
        if (on.isAfter(until)
                || !gap.employee().serves(on)
                || !gap.employee().unit(on).agency().equals(agency.code())) {
            return false;
        }
        var plannedOn = opened(year).plusDays(35 + dice.below(20));
        var programme = programme(gap, plannedOn, dice);
        var isPlanned = programme.isPresent() && !plannedOn.isAfter(until) && dice.chance(0.8);
        var source = source(dice);
        files.kebutuhan()
                .row(
                        code,
                        agency.code(),
                        gap.employee().nip(),
                        gap.competency(),
                        gap.from(),
                        gap.to(),
                        source,
                        source.equals("kesenjangan") ? "" : "Diusulkan di luar hasil asesmen",
                        on,
                        isPlanned ? programme.get().code() : "",
                        isPlanned ? plannedOn : "");
        var withdrawn = on.plusDays(25);
        var other = Dice.of(seed, "withdrawn", code, gap.employee().nip(), gap.competency());
        if (!isPlanned && other.chance(0.05) && !withdrawn.isAfter(until)) {
            files.pencabutan()
                    .row(
                            code,
                            agency.code(),
                            gap.employee().nip(),
                            gap.competency(),
                            "Dipenuhi dengan bimbingan atasan",
                            withdrawn);
        }
        return isPlanned;
    }

    private static String source(Dice dice) {
        if (dice.chance(0.85)) {
            return "kesenjangan";
        }
        return dice.chance(0.7) ? "usulan" : "masyarakat";
    }

    private static Optional<Programme> programme(Gaps.Found gap, LocalDate day, Dice dice) {
        var fitting =
                Programmes.ALL.stream()
                        .filter(one -> one.aims().containsKey(gap.competency()))
                        .filter(one -> one.audience() != Programme.Audience.STUDY)
                        .filter(one -> !one.offered().isAfter(day))
                        .filter(one -> Pools.fits(gap.employee(), one, day))
                        .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.pick(fitting));
    }

    /** About one planned training in thirty falls out of the plan again. */
    private void revise(Structure.Agency agency, String code, int year, Gaps.Found gap, Dice dice) {
        var on = LocalDate.of(year, Month.FEBRUARY, 1).plusDays(dice.below(120));
        if (dice.chance(0.03) && !on.isAfter(until)) {
            files.revisi()
                    .row(
                            code,
                            agency.code(),
                            gap.employee().nip(),
                            gap.competency(),
                            "",
                            dice.pick(List.of("Anggaran dipotong", "Jadwal bertabrakan")),
                            on);
        }
    }
}
