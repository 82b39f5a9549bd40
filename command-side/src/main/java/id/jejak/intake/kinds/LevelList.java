package id.jejak.intake.kinds;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Level;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Competencies with levels, such as {@code M.01=3;T.KOMINFO.01=2}. */
final class LevelList {
    private static final Pattern ENTRY = Pattern.compile("\\s*([^=\\s]+)\\s*=\\s*(\\d)\\s*");

    private LevelList() {}

    static SortedMap<CompetencyId, Level> parse(String text) {
        var levels = new TreeMap<CompetencyId, Level>();
        for (var part : text.split(";")) {
            var entry = ENTRY.matcher(part);
            if (!entry.matches()) {
                throw new InvalidValue(
                        "field.not-a-level-list",
                        "Competencies are written code=level with semicolons between them,"
                                + " such as M.01=3;SK.01=3.");
            }
            var level = new Level(Integer.parseInt(entry.group(2)));
            if (levels.put(new CompetencyId(entry.group(1)), level) != null) {
                throw new InvalidValue(
                        "field.repeated-competency", "A competency stands twice in this field.");
            }
        }
        return levels;
    }
}
