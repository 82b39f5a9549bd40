package id.jejak.infra.dmn;

import static id.jejak.infra.dmn.EqualAnswersTest.policy;
import static id.jejak.infra.dmn.EqualAnswersTest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.facts.Fact;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.tables.DmnReader;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class KieCheckTest {
    /** A model of no real policy, without a gap. */
    private static final String AWARD = text("/award.dmn").replace(",\"CPNS\"", "");

    private static final KieCheck CHECK =
            new KieCheck(
                    List.of(
                            fact("employmentType", ValueType.WORD, "PNS", "PPPK", "CPNS"),
                            fact("jpHours", ValueType.NUMBER),
                            fact("clean", ValueType.TRUTH)),
                    new KieEngine());

    @Test
    void a_sound_model_is_only_given_advice() {
        assertThat(CHECK.check(policy(AWARD)))
                .extracting(Finding::code, Finding::severity)
                .containsOnly(tuple("policy.advice", Finding.Severity.HINT));
    }

    /** Columns: what is replaced in the model, by what, then code, table, rule and column. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "not(\"PNS\")         | \"PPPX\"         | policy.unknown-word | duty | 2 |"
                        + " employmentType",
                "<text>false</text></inputEntry> | <text>true</text></inputEntry> | policy.gap"
                        + " | award | |",
                "not(\"PNS\")         | \"PNS\",\"PPPK\" | policy.overlap      | duty | 1 |",
                "not(\"PNS\")         | \"PPPK\" \"PNS\" | policy.broken-cell  | duty | 2 |"
                        + " employmentType",
                "[60..80), &gt; 100   | [60..80          | policy.broken-cell  | bonus | 3 |"
                        + " jpHours",
                "jpHours / 10         | jpHours / * 10   | policy.broken-cell  | bonus | 3 | bonus",
                "jpHours / 10         | jpHuors / 10     | policy.unknown-variable | bonus | 3 |"
                        + " bonus",
                "(jpHours - duty)     | (jpHours - duty  | policy.broken-cell  | points |  |"
                        + " points",
                "&lt; 30              | \"x\"            | policy.mistyped     | award | 2 |"
                        + " points",
                "jpHours / 10         | today().year     | policy.not-permitted | bonus | 3 |"
                        + " bonus",
                "<text>24<            | <text><          | policy.missing-output | duty | 2 | duty",
                "jpHours              | hoursOfJp        | policy.unknown-input |      |   |"
                        + " hoursOfJp",
                "name=\"jpHours\" typeRef=\"number\" | name=\"jpHours\" typeRef=\"string\" |"
                        + " policy.mistyped | | | jpHours",
                "hitPolicy=\"FIRST\"  | hitPolicy=\"BEST\" | policy.no-hit-policy | award | |",
                "<definitions         | <definition      | policy.not-well-formed | | |",
            })
    void what_is_wrong_is_named_by_table_rule_and_column(
            String text, String by, String code, String table, Integer rule, String column) {
        var model = AWARD.replace("not(\"PNS\",\"CPNS\")", "not(\"PNS\")");
        var broken = policy(model.replace(text, by));
        assertThat(broken.dmn()).isNotEqualTo(model);
        assertThat(CHECK.check(broken))
                .anySatisfy(
                        finding -> {
                            assertThat(finding.code()).isEqualTo(code);
                            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
                            assertThat(finding.table()).isEqualTo(table);
                            assertThat(finding.rule()).isEqualTo(rule);
                            assertThat(finding.column()).isEqualTo(column);
                        });
    }

    @Test
    void a_word_of_a_fact_that_no_rule_thinks_of_is_a_gap_whatever_the_column_lists() {
        var forgetful = AWARD.replace("not(\"PNS\")", "\"PPPK\"");
        assertThat(CHECK.check(policy(forgetful)))
                .extracting(Finding::code, Finding::severity, Finding::table)
                .contains(tuple("policy.gap", Finding.Severity.ERROR, "duty"));
        var silent = forgetful.replaceAll("<inputValues id=\"c1v\">.*?</inputValues>", "");
        assertThat(silent).isNotEqualTo(forgetful);
        assertThat(CHECK.check(policy(silent)))
                .extracting(Finding::code, Finding::severity, Finding::table)
                .contains(tuple("policy.gap", Finding.Severity.ERROR, "duty"));
    }

    @Test
    void a_missing_cell_is_named() {
        var broken = AWARD.replace("<inputEntry id=\"x6\"><text>-</text></inputEntry>", "");
        assertThat(CHECK.check(policy(broken)))
                .extracting(Finding::code, Finding::rule, Finding::column)
                .contains(tuple("policy.missing-cell", 2, "clean"));
    }

    @Test
    void what_only_the_reference_engine_knows_is_a_hint() {
        var slow = policy(AWARD.replace("jpHours / 10", "abs(jpHours)"));
        assertThat(CHECK.check(slow))
                .extracting(Finding::code, Finding::severity)
                .contains(tuple("policy.beyond-fast-path", Finding.Severity.HINT))
                .doesNotContain(tuple("policy.broken-cell", Finding.Severity.ERROR));
    }

    @TestFactory
    Stream<DynamicTest> shipped_models_are_sound() {
        var check = new KieCheck(FactDictionary.ALL, new KieEngine());
        return EqualAnswersTest.shipped()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                assertThat(
                                                                check.check(
                                                                        policy(
                                                                                text(
                                                                                        "/policies/"
                                                                                                + name))))
                                                        .filteredOn(KieCheckTest::forbids)
                                                        .isEmpty()));
    }

    @Test
    @Timeout(120)
    void nothing_stops_the_process() {
        var dice = new Random(5);
        for (int i = 0; i < 40; i++) {
            var text = new StringBuilder(AWARD);
            for (int n = 0; n < 4; n++) {
                text.setCharAt(dice.nextInt(text.length()), (char) (32 + dice.nextInt(96)));
            }
            assertThat(CHECK.check(policy(text.toString()))).isNotNull();
            var bytes = new byte[300];
            dice.nextBytes(bytes);
            var noise = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(CHECK.check(policy(noise))).anyMatch(KieCheckTest::forbids);
            var cut = AWARD.substring(0, dice.nextInt(AWARD.length() - 20));
            assertThat(CHECK.check(policy(cut))).anyMatch(KieCheckTest::forbids);
        }
    }

    @Test
    @Timeout(120)
    void deep_nesting_and_many_columns_stop_nothing() {
        for (var cell :
                List.of(
                        "(".repeat(900) + "1" + ")".repeat(900),
                        "[".repeat(1_900),
                        "not(".repeat(400) + "1" + ")".repeat(400),
                        "-".repeat(1_900),
                        "if true then ".repeat(100) + "1")) {
            assertThat(CHECK.check(policy(AWARD.replace("jpHours / 10", cell)))).isNotEmpty();
        }
        var wide = policy(Wide.model(40, 12));
        assertThat(new KieCheck(Wide.facts(12), new KieEngine()).check(wide))
                .extracting(Finding::code)
                .contains("policy.not-analysed");
        assertThat(DmnReader.read(wide.dmn()).inputs()).hasSize(12);
    }

    @Test
    void thousands_of_overlaps_are_told_in_few_words() {
        var model = policy(Wide.model(60, 2).replace(" hitPolicy=\"FIRST\"", ""));
        var found = new KieCheck(Wide.facts(2), new KieEngine()).check(model);
        assertThat(found).filteredOn(one -> one.code().equals("policy.overlap")).hasSize(26);
        assertThat(found).extracting(Finding::text).anyMatch(text -> text.matches("and \\d+ more"));
    }

    static Fact fact(String name, ValueType type, String... words) {
        return new Fact(
                name,
                type,
                FactDictionary.ALL.getFirst().unit(),
                FactDictionary.ALL.getFirst().window(),
                FactDictionary.ALL.getFirst().subject(),
                List.of(words),
                name,
                name,
                List.of(),
                false);
    }

    private static boolean forbids(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR;
    }
}
