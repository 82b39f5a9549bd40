package id.jejak.infra.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The nine national competencies, which ship with Jejak, and the technical ones of every field. */
final class Competencies {
    static final List<String> NATIONAL =
            List.of("M.01", "M.02", "M.03", "M.04", "M.05", "M.06", "M.07", "M.08", "SK.01");
    private static final LocalDate DEFINED = LocalDate.of(2017, 9, 1);
    private static final LocalDate REWORDED = LocalDate.of(2022, 7, 1);
    private static final List<String> ALL = new ArrayList<>(NATIONAL);
    private static final Map<String, Integer> INDEX = new TreeMap<>();

    static {
        for (var field : Field.values()) {
            for (var number = 1; number <= field.skills().size(); number++) {
                ALL.add(field.skill(number));
            }
        }
        ALL.forEach(code -> INDEX.put(code, INDEX.size()));
    }

    private Competencies() {}

    static int count() {
        return ALL.size();
    }

    static int indexOf(String code) {
        return INDEX.get(code);
    }

    static void write(CsvFile kompetensi) {
        for (var field : Field.values()) {
            for (var number = 1; number <= field.skills().size(); number++) {
                var name = field.skills().get(number - 1);
                kompetensi.row(
                        field.skill(number),
                        "teknis",
                        name,
                        "Kemampuan "
                                + name.toLowerCase(Locale.ROOT)
                                + " dalam urusan "
                                + field.work()
                                + ".",
                        DEFINED);
            }
            reword(field, kompetensi);
        }
    }

    /** The dictionary was revised once, in few words. */
    private static void reword(Field field, CsvFile kompetensi) {
        var name = field.skills().getFirst();
        kompetensi.row(
                field.skill(1),
                "teknis",
                name,
                "Kemampuan %s dalam urusan %s sesuai prosedur."
                        .formatted(name.toLowerCase(Locale.ROOT), field.work()),
                REWORDED);
    }
}
