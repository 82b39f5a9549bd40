package id.jejak.intake.kinds;

import id.jejak.deciding.FieldText;
import id.jejak.kernel.CompetencyId;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Behaviour;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.Period;
import id.jejak.performance.write.rating.RatingCommand;
import id.jejak.performance.write.rating.RatingCommand.CorrectRating;
import id.jejak.performance.write.rating.RatingCommand.RatePerformance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Ratings of work; a row with a reason of correction takes the place of what was said before. */
final class KinerjaFile extends FileKind {
    static final Words<Period.Kind> KINDS =
            new Words<>(Map.of("tahunan", Period.Kind.YEARLY, "periodik", Period.Kind.PERIODIC));
    private static final Words<Expectation> EXPECTATIONS =
            new Words<>(
                    Map.of(
                            "di_bawah",
                            Expectation.BELOW,
                            "sesuai",
                            Expectation.MEETS,
                            "di_atas",
                            Expectation.ABOVE));
    private static final Words<Behaviour> BEHAVIOURS =
            new Words<>(
                    Map.of(
                            "berorientasi_pelayanan",
                            Behaviour.BERORIENTASI_PELAYANAN,
                            "akuntabel",
                            Behaviour.AKUNTABEL,
                            "kompeten",
                            Behaviour.KOMPETEN,
                            "harmonis",
                            Behaviour.HARMONIS,
                            "loyal",
                            Behaviour.LOYAL,
                            "adaptif",
                            Behaviour.ADAPTIF,
                            "kolaboratif",
                            Behaviour.KOLABORATIF));

    KinerjaFile() {
        super(
                "kinerja",
                "nip",
                List.of(
                        "nip",
                        "jenis",
                        "mulai",
                        "selesai",
                        "hasil_kerja",
                        "perilaku_kerja",
                        "nilai",
                        "perilaku",
                        "area_lemah",
                        "nip_penilai",
                        "tanggal",
                        "alasan_koreksi"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var employee = cells.employee("nip");
        var kind = cells.take("jenis", KINDS);
        var from = cells.date("mulai");
        var to = cells.date("selesai");
        var appraisal = appraisal(cells);
        var by = cells.isEmpty("nip_penilai") ? null : cells.employee("nip_penilai");
        var on = cells.date("tanggal");
        var reason = cells.optionalText("alasan_koreksi");
        return cells.build(
                () -> {
                    var period = new Period(kind, from, to);
                    return List.of(
                            new Step(
                                    reason == null ? "nilai" : "koreksi",
                                    reason == null
                                            ? new RatePerformance(
                                                    employee, period, appraisal, by, on)
                                            : new CorrectRating(
                                                    employee,
                                                    RatingCommand.idOf(employee, period),
                                                    appraisal,
                                                    reason),
                                    columns()));
                });
    }

    private static Appraisal appraisal(Cells cells) {
        return new Appraisal(
                cells.optional("hasil_kerja", EXPECTATIONS),
                cells.optional("perilaku_kerja", EXPECTATIONS),
                cells.optional("nilai", FieldText::decimal),
                Objects.requireNonNullElseGet(
                        cells.optional("perilaku", KinerjaFile::behaviours), TreeMap::new),
                Objects.requireNonNullElseGet(
                        cells.optional("area_lemah", KinerjaFile::competencies), TreeSet::new));
    }

    /** {@code harmonis=di_bawah;loyal=di_atas}. */
    private static SortedMap<Behaviour, Expectation> behaviours(String text) {
        var behaviours = new TreeMap<Behaviour, Expectation>();
        parts(text)
                .forEach(
                        part -> {
                            var pair = part.split("=", 2);
                            var is = EXPECTATIONS.apply(pair.length < 2 ? "" : pair[1].strip());
                            behaviours.put(BEHAVIOURS.apply(pair[0].strip()), is);
                        });
        return behaviours;
    }

    private static SortedSet<CompetencyId> competencies(String text) {
        var competencies = new TreeSet<CompetencyId>();
        parts(text).map(CompetencyId::new).forEach(competencies::add);
        return competencies;
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
