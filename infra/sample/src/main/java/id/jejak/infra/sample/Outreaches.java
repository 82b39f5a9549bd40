package id.jejak.infra.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.TreeMap;

/**
 * Outreach of the BKPSDM twice a year since 2022, each for a few agencies: some people by name,
 * some counted, questions, and an acceptance that mostly rises. All of it is assumed.
 */
final class Outreaches {
    private static final int FIRST_YEAR = 2022;
    private static final int INVITED = 5;
    private static final int NAMED = 12;

    private record Subject(String title, String topic, String reference) {}

    private static final List<Subject> SUBJECTS =
            List.of(
                    new Subject("Penilaian kinerja yang baru", "kebijakan", "PermenPANRB 6/2022"),
                    new Subject("Disiplin pegawai", "kebijakan", "PP 94/2021"),
                    new Subject("Sistem merit", "kebijakan", "PermenPANRB 40/2018"),
                    new Subject("Pelindungan data pribadi", "kebijakan", "UU 27/2022"));
    private static final List<String> QUESTIONS =
            List.of(
                    "Sejak kapan ini berlaku di unit kami?",
                    "Siapa yang menilai bila atasan berganti?",
                    "Apakah pelatihannya dibiayai?");

    private final City city;
    private final long seed;
    private final LocalDate until;
    private final Structure structure;
    private final Pools pools;
    private final Files files;

    record Files(CsvFile sosialisasi, CsvFile hadir, CsvFile tanya, CsvFile penerimaan) {}

    Outreaches(
            City city, long seed, LocalDate until, Structure structure, Pools pools, Files files) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.structure = structure;
        this.pools = pools;
        this.files = files;
    }

    void write() {
        for (var year = FIRST_YEAR; year <= until.getYear(); year++) {
            hold(LocalDate.of(year, Month.APRIL, 14));
            hold(LocalDate.of(year, Month.OCTOBER, 20));
        }
    }

    private void hold(LocalDate day) {
        if (day.isAfter(until)) {
            return;
        }
        var code = "SOS-%s-%s".formatted(city.code(), day);
        var dice = Dice.of(seed, code);
        var invited = new TreeMap<String, Integer>();
        while (invited.size() < Math.min(INVITED, structure.agencies().size())) {
            invited.put(dice.pick(structure.agencies()).code(), dice.below(20));
        }
        var subject = dice.pick(SUBJECTS);
        files.sosialisasi()
                .row(
                        code,
                        structure.trainer(),
                        subject.title(),
                        subject.topic(),
                        subject.reference(),
                        CsvFile.pairs(invited),
                        "Aula " + city.title(),
                        day);
        invited.keySet().forEach(agency -> attend(code, agency, day, dice));
        files.tanya()
                .row(
                        code,
                        structure.trainer(),
                        dice.pick(QUESTIONS),
                        "Dijelaskan dalam surat edaran BKPSDM",
                        day);
    }

    private void attend(String code, String agency, LocalDate day, Dice dice) {
        pools.agency(agency).stream()
                .filter(one -> one.serves(day) && one.unit(day).agency().equals(agency))
                .filter(_ -> dice.chance(0.3))
                .limit(NAMED)
                .forEach(one -> files.hadir().row(code, structure.trainer(), one.nip()));
        var before = 40 + dice.below(30);
        accept(code, agency, "sebelum", before, day.minusDays(1), dice);
        accept(code, agency, "sesudah", Math.min(100, before + dice.between(-3, 28)), day, dice);
    }

    private void accept(
            String code, String agency, String moment, int percent, LocalDate day, Dice dice) {
        files.penerimaan()
                .row(
                        code,
                        structure.trainer(),
                        agency,
                        moment,
                        5 + dice.below(20),
                        0,
                        100,
                        percent,
                        day);
    }
}
