package id.jejak.infra.sample;

import id.jejak.infra.sample.Programme.Audience;
import id.jejak.kernel.Level;
import id.jejak.training.events.TrainingForm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** About eighty programmes of all forms of domain facts 1.2; the four cities share the list. */
final class Programmes {
    static final List<Programme> ALL = catalogue();

    private Programmes() {}

    static Programme of(String code) {
        return ALL.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }

    static void write(CsvFile program) {
        for (var p : ALL) {
            var aims = CsvFile.pairs(p.aims());
            program.row(p.code(), p.title(), p.form().code(), p.jp(), aims, p.offered());
        }
    }

    private static List<Programme> catalogue() {
        var programmes = new ArrayList<Programme>();
        Table.read("programmes.txt")
                .forEach(row -> programmes.add(general(programmes.size(), row)));
        for (var field : Field.values()) {
            programmes.add(training(programmes.size(), field));
            programmes.add(guidance(programmes.size(), field));
        }
        return List.copyOf(programmes);
    }

    private static Programme general(int index, String[] row) {
        return new Programme(
                index,
                row[0],
                row[1],
                TrainingForm.valueOf(row[2]),
                Integer.parseInt(row[3]),
                aims(row[4], Integer.parseInt(row[5])),
                since(Integer.parseInt(row[6])),
                Audience.valueOf(row[7]),
                null,
                Integer.parseInt(row[8]),
                Integer.parseInt(row[9]),
                Integer.parseInt(row[10]),
                Double.parseDouble(row[11]));
    }

    private static Programme training(int index, Field field) {
        var title = "Pelatihan teknis " + field.skills().getFirst().toLowerCase(Locale.ROOT);
        var aims = aims(field.skill(1) + " " + field.skill(2), 4);
        return new Programme(
                index,
                "TEK-" + field,
                title,
                TrainingForm.TECHNICAL,
                40,
                aims,
                since(2014),
                Audience.FIELD,
                field,
                5,
                1,
                30,
                often(field));
    }

    private static Programme guidance(int index, Field field) {
        var title = "Bimbingan teknis " + field.skills().getLast().toLowerCase(Locale.ROOT);
        var aims = aims(field.skill(1) + " " + field.skill(2) + " " + field.skill(3), 3);
        return new Programme(
                index,
                "BIM-" + field,
                title,
                TrainingForm.BIMTEK,
                24,
                aims,
                since(2018),
                Audience.FIELD,
                field,
                3,
                1,
                30,
                often(field));
    }

    /** Teachers and health workers are most of the people, so their programmes run most often. */
    private static double often(Field field) {
        return switch (field) {
            case PENDIDIKAN -> 14;
            case KESEHATAN -> 8;
            default -> 0.9;
        };
    }

    private static LocalDate since(int year) {
        return LocalDate.of(year, 1, 2);
    }

    private static SortedMap<String, Level> aims(String competencies, int level) {
        var aims = new TreeMap<String, Level>();
        for (var code : competencies.split(" ")) {
            if (!code.isEmpty()) {
                aims.put(code, new Level(level));
            }
        }
        return aims;
    }
}
