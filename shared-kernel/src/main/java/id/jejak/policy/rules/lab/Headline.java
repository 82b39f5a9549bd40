package id.jejak.policy.rules.lab;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the ledger keeps of a trial, as {@code PolicySimulated} records it.
 *
 * @param sha256 of the candidate's text
 * @param question id of the question
 * @param position of the ledger
 * @param scope what the question was limited to; nothing where an older report does not tell
 * @param figures how many decisions and people, of this policy and of those its decisions reach
 */
public record Headline(
        String sha256,
        String question,
        String position,
        SortedMap<String, String> scope,
        SortedMap<String, String> figures) {

    /**
     * @param policy one of the report's candidates
     * @throws IllegalArgumentException if the report tried no version of it
     */
    public static Headline of(Report report, String policy) {
        var tried =
                report.stamp().candidate().stream()
                        .filter(used -> used.policy().equals(policy))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(policy + " was not tried"));
        var figures = new TreeMap<String, String>();
        report.policies()
                .forEach(
                        one -> {
                            var prefix = one.policy().equals(policy) ? "" : one.policy() + ".";
                            add(figures, prefix, one);
                            figures.put(
                                    prefix
                                            + (report.ofProgrammes() ? "programmes" : "people")
                                            + "Changed",
                                    Long.toString(one.people().changed()));
                        });
        var programmes = report.programmes();
        if (programmes == null) {
            figures.put("employees", Long.toString(report.employees()));
        } else {
            figures.put("programmes", programmes.toString());
        }
        figures.put("recorded", Long.toString(report.reproduction().recorded()));
        figures.put("reproduced", Long.toString(report.reproduction().reproduced()));
        figures.put("disagreeing", Long.toString(report.secondOpinion().disagreeing()));
        return new Headline(
                tried.sha256(),
                report.id(),
                Long.toString(report.stamp().position()),
                Objects.requireNonNullElse(report.scope(), new TreeMap<>()),
                figures);
    }

    private static void add(SortedMap<String, String> figures, String prefix, PolicyFigures of) {
        var counts = of.counts();
        figures.put(prefix + "evaluated", Long.toString(counts.evaluated()));
        figures.put(prefix + "changed", Long.toString(counts.changed()));
        figures.put(prefix + "won", Long.toString(counts.won()));
        figures.put(prefix + "lost", Long.toString(counts.lost()));
        if (of.measure() != null) {
            figures.put(prefix + "before", text(counts.before()));
            figures.put(prefix + "after", text(counts.after()));
        }
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
