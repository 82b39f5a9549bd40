package id.jejak.policy.read.lab;

import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.lab.Counts;
import id.jejak.policy.rules.lab.PolicyFigures;
import id.jejak.policy.rules.lab.Report;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows after RFC 4180, for spreadsheets: a cell that would start a formula is made text. */
final class LabCsv {
    static final String CHANGES =
            "employeeId,agencyId,postClass,kind,on,policy,direction,before,after,inputs,"
                    + "inputsAfter,rulesBefore,rulesAfter\r\n";
    static final String VEILED =
            CHANGES.replace("employeeId,", "pseudonym,").replace(",on,", ",year,");
    static final String PROGRAMMES =
            CHANGES.replace("employeeId,agencyId,postClass,kind,", "programmeId,code,title,");
    static final String FIGURES =
            "policy,dimension,group,evaluated,unchanged,won,lost,other,before,after\r\n";

    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    /** What stands for an undecided outcome, and a number below zero, start no formula. */
    private static final String HARMLESS = "-|-?[0-9]+(\\.[0-9]+)?";

    private LabCsv() {}

    /** What stands above rows. */
    static String head(Report report, boolean veiled) {
        if (report.ofProgrammes()) {
            return PROGRAMMES;
        }
        return veiled ? VEILED : CHANGES;
    }

    /** The day is the year alone for who may not know the employee. */
    static String row(Shown row) {
        var programme = row.programme();
        return programme == null
                ? line(
                        Stream.of(
                                row.person(),
                                text(row.agency()),
                                text(row.postClass()),
                                text(row.kind())),
                        decision(row))
                : line(
                        Stream.of(programme.id(), programme.code(), programme.title()),
                        decision(row));
    }

    private static Stream<String> decision(Shown row) {
        return Stream.of(
                row.on() == null ? Integer.toString(row.year()) : row.on().toString(),
                row.policy(),
                row.direction().name(),
                row.before(),
                row.after(),
                facts(row.inputs()),
                facts(row.inputsAfter()),
                rules(row.rulesBefore()),
                rules(row.rulesAfter()));
    }

    /** All together, then each group. */
    static Stream<String> figures(PolicyFigures figures) {
        var all = figures(figures.policy(), "ALL", "", figures.counts());
        return Stream.concat(
                Stream.of(all),
                figures.breakdowns().stream()
                        .map(
                                one ->
                                        figures(
                                                figures.policy(),
                                                one.dimension().name(),
                                                one.group(),
                                                one.counts())));
    }

    private static String figures(String policy, String dimension, String group, Counts of) {
        return line(
                policy,
                dimension,
                group,
                Long.toString(of.evaluated()),
                Long.toString(of.unchanged()),
                Long.toString(of.won()),
                Long.toString(of.lost()),
                Long.toString(of.other()),
                of.before().toPlainString(),
                of.after().toPlainString());
    }

    private static String text(@Nullable Object known) {
        return known == null ? "" : known.toString();
    }

    private static String facts(SortedMap<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String rules(List<Fired> rules) {
        return rules.stream()
                .map(rule -> rule.table() + ":" + rule.rule())
                .collect(Collectors.joining("; "));
    }

    private static String line(String... cells) {
        return line(Stream.empty(), Arrays.stream(cells));
    }

    private static String line(Stream<String> first, Stream<String> others) {
        return Stream.concat(first, others).map(LabCsv::cell).collect(Collectors.joining(","))
                + "\r\n";
    }

    static String cell(String text) {
        if (text.isEmpty()) {
            return "";
        }
        var starts = STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 && !text.matches(HARMLESS);
        var inert = starts ? "'" + text : text;
        return inert.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + inert.replace("\"", "\"\"") + '"'
                : inert;
    }
}
