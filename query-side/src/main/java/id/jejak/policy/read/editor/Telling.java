package id.jejak.policy.read.editor;

import id.jejak.pages.Wording;
import id.jejak.policy.events.Flaw;
import id.jejak.policy.rules.Finding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says findings in the reader's language, each at the field of the page that it is about. */
public final class Telling {
    private static final String KEY = "finding.";
    private final Wording words;
    private final @Nullable Grid grid;

    private Telling(Wording words, @Nullable Grid grid) {
        this.words = words;
        this.grid = grid;
    }

    /** For a page without fields: flaws as events keep them. */
    public static List<Told> tellFlaws(List<Flaw> flaws, Wording words) {
        var telling = new Telling(words, null);
        return flaws.stream().map(flaw -> telling.told(finding(flaw))).toList();
    }

    private static Finding finding(Flaw flaw) {
        return new Finding(
                flaw.code(),
                flaw.error() ? Finding.Severity.ERROR : Finding.Severity.HINT,
                flaw.table(),
                flaw.rule(),
                flaw.column(),
                flaw.text());
    }

    static List<Told> tell(List<Finding> findings, Wording words, Grid grid) {
        var telling = new Telling(words, grid);
        return findings.stream().map(telling::told).toList();
    }

    private Told told(Finding finding) {
        var key = KEY + finding.code();
        var said = words.say(key);
        return new Told(
                finding.severity() == Finding.Severity.ERROR,
                grid == null ? null : field(grid, finding),
                where(finding),
                said.equals(key) ? finding.text() : said,
                finding.text());
    }

    private String where(Finding finding) {
        var parts = new ArrayList<String>();
        if (finding.table() != null) {
            parts.add(finding.table());
        }
        if (finding.rule() != null) {
            parts.add(words.say("finding.rule", finding.rule()));
        }
        if (finding.column() != null && !finding.column().isEmpty()) {
            parts.add(finding.column());
        }
        return parts.isEmpty() ? words.say("finding.model") : String.join(", ", parts);
    }

    private static @Nullable String field(Grid grid, Finding finding) {
        for (int at = 0; at < grid.decisions().size(); at++) {
            var decision = grid.decisions().get(at);
            if (decision.name().equals(finding.table())) {
                return "d" + at + inside(decision, finding);
            }
        }
        return null;
    }

    private static String inside(Grid.Decision decision, Finding finding) {
        if (!decision.isTable()) {
            return ".text";
        }
        var rule = finding.rule();
        var column = finding.column() == null ? "" : column(decision, finding.column());
        if (rule == null || rule < 1 || rule > decision.rows().size()) {
            return column.isEmpty() ? ".name" : column + ".name";
        }
        return ".r" + (rule - 1) + (column.isEmpty() ? firstCell(decision) : column);
    }

    private static String firstCell(Grid.Decision decision) {
        return decision.inputs().isEmpty() ? ".o0" : ".i0";
    }

    private static String column(Grid.Decision decision, String column) {
        var input = placeOf(decision.inputs(), column);
        if (input >= 0) {
            return ".i" + input;
        }
        var output = placeOf(decision.outputs(), column);
        return ".o" + Math.max(output, 0);
    }

    private static int placeOf(List<Grid.Column> columns, String name) {
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            if (column.name().equals(name) || Objects.equals(column.label(), name)) {
                return at;
            }
        }
        return -1;
    }
}
