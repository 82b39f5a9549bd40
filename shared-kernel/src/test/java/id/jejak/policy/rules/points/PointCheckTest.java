package id.jejak.policy.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.policy.rules.tables.RuleSet;

import org.junit.jupiter.api.Test;

import java.util.List;

class PointCheckTest {
    @Test
    void a_fact_that_is_not_handed_over_is_named_with_its_table() {
        var other = text("jp-caps", "2018.1").replace("reach", "region");
        assertThat(findings("jp-caps", other))
                .extracting(Finding::code, Finding::severity, Finding::table, Finding::column)
                .containsExactly(
                        tuple("policy.fact-not-supplied", Finding.Severity.ERROR, "cap", "region"),
                        tuple(
                                "policy.fact-not-supplied",
                                Finding.Severity.ERROR,
                                "sessionJp",
                                "region"));
        assertThat(findings("jp-caps", other).getFirst().text()).contains("form, reach");
    }

    @Test
    void a_fact_in_a_formula_is_found_too() {
        var other = text("jp-conversion", "2018.1").replace("programmeJp", "jpWorth");
        assertThat(findings("jp-conversion", other))
                .extracting(Finding::code, Finding::table, Finding::column)
                .containsExactly(
                        tuple("policy.fact-not-supplied", "hoursOver", "jpWorth"),
                        tuple("policy.fact-not-supplied", "hours", "jpWorth"));
    }

    @Test
    void a_version_reads_all_that_one_kind_of_appraisal_has() {
        var law = DmnReader.read(text("performance-rating", "2022.1"));
        var half =
                new RuleSet(
                        law.id(),
                        law.name(),
                        law.namespace(),
                        law.description(),
                        law.inputs().stream()
                                .filter(one -> one.name().equals("workResult"))
                                .toList(),
                        law.decisions());
        assertThat(PointCheck.findings("performance-rating", half))
                .extracting(Finding::code, Finding::column)
                .containsExactly(tuple("policy.fact-not-read", "workBehaviour"));
    }

    @Test
    void an_answer_that_is_needed_is_named() {
        var other = text("jp-caps", "2018.1").replace("sessionJp", "sessionWorth");
        assertThat(findings("jp-caps", other))
                .extracting(Finding::code, Finding::column, Finding::text)
                .containsExactly(tuple("policy.answer-missing", "sessionJp", "NUMBER"));
    }

    @Test
    void an_answer_of_another_type_is_refused() {
        var other =
                text("programme-review", "seed.1")
                        .replace("typeRef=\"boolean\"", "typeRef=\"string\"");
        assertThat(findings("programme-review", other))
                .extracting(Finding::code, Finding::table, Finding::column)
                .containsExactly(tuple("policy.mistyped", "opens", "opens"));
    }

    @Test
    void a_word_that_nobody_understands_is_named_with_its_rule() {
        var other =
                text("programme-follow-up", "seed.1")
                        .replace("<text>\"STOP\"</text>", "<text>\"SELL\"</text>");
        assertThat(findings("programme-follow-up", other))
                .extracting(Finding::code, Finding::table, Finding::rule, Finding::text)
                .containsExactly(tuple("policy.unknown-word", "advice", 6, "SELL"));
    }

    @Test
    void what_only_the_lab_asks_may_read_what_it_likes() {
        var other = text("jp-caps", "2018.1").replace("reach", "region");
        assertThat(findings("our-own", other)).isEmpty();
    }

    private static String text(String policy, String version) {
        return ShippedModels.of(policy, version).model().dmn();
    }

    private static List<Finding> findings(String policy, String dmn) {
        return PointCheck.findings(policy, DmnReader.read(dmn));
    }
}
