package id.jejak.policy.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.ValueType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

class DmnReaderTest {
    private static final String AWARD = resource("/policy/award.dmn");

    @Test
    void decisions_come_after_what_they_need() {
        assertThat(DmnReader.read(AWARD).decisions())
                .extracting(DecisionNode::name)
                .containsExactly("duty", "bonus", "points", "award");
    }

    @Test
    void a_table_is_read_with_its_columns_rules_and_hit_policy() {
        var node = DmnReader.read(AWARD).decisions().getFirst();
        var table = (DecisionTable) node.logic();
        assertThat(node.type()).isEqualTo(ValueType.NUMBER);
        assertThat(table.hitPolicy()).isEqualTo(HitPolicy.UNIQUE);
        assertThat(table.inputs())
                .containsExactly(
                        new Column(
                                "c1",
                                "Kind",
                                "employmentType",
                                ValueType.WORD,
                                "\"PNS\",\"PPPK\",\"CPNS\""));
        assertThat(table.inputs().getFirst().words()).containsExactly("PNS", "PPPK", "CPNS");
        assertThat(table.rules().getFirst())
                .isEqualTo(new Rule("duty_r1", List.of("\"PNS\""), List.of("20"), ""));
    }

    @Test
    void an_empty_cell_is_any() {
        var table = (DecisionTable) DmnReader.read(AWARD).decisions().get(3).logic();
        assertThat(table.rules().getFirst().cells()).containsExactly("-", "false");
    }

    @Test
    void a_rule_without_an_id_is_named_by_its_table_and_place() {
        var nameless =
                AWARD.replace("name=\"duty\"", "name=\"yearly  duty\"")
                        .replace(" id=\"t_duty\"", "")
                        .replaceAll(" id=\"duty_r[12]\"", "");
        var table = (DecisionTable) DmnReader.read(nameless).decisions().getFirst().logic();
        assertThat(table.rules())
                .extracting(Rule::id)
                .containsExactly("yearly_duty_r1", "yearly_duty_r2");
    }

    @Test
    void what_is_written_is_what_was_read() {
        var model = DmnReader.read(AWARD);
        assertThat(DmnReader.read(DmnWriter.write(model))).isEqualTo(model);
    }

    @Test
    void a_drawing_shows_every_input_decision_and_need() {
        assertThat(DmnWriter.write(DmnReader.read(AWARD)))
                .contains("dmnElementRef=\"in_hours\"", "dmnElementRef=\"d_award\"")
                .contains("dmnElementRef=\"d_points_needs1\"")
                .containsPattern("<dc:Bounds height=\"45\" width=\"180\" x=\"\\d+\" y=\"\\d+\"/>");
    }

    @Test
    @Timeout(20)
    void a_text_cut_off_anywhere_is_refused() {
        for (int end = 0; end < AWARD.length() - 20; end += 97) {
            assertThat(refusal(AWARD.substring(0, end)).getFirst().code())
                    .isEqualTo("policy.not-well-formed");
        }
    }

    @Test
    @Timeout(20)
    void bytes_of_chance_are_refused() {
        var dice = new Random(5);
        for (int i = 0; i < 500; i++) {
            var bytes = new byte[dice.nextInt(400)];
            dice.nextBytes(bytes);
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(refusal(text)).isNotEmpty();
            assertThat(refusal("<definitions>" + text)).isNotEmpty();
        }
    }

    @Test
    @Timeout(20)
    void a_text_with_changed_bytes_is_read_or_refused() {
        var dice = new Random(6);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder(AWARD);
            for (int n = 0; n < 3; n++) {
                text.setCharAt(dice.nextInt(text.length()), (char) (32 + dice.nextInt(96)));
            }
            try {
                DmnReader.read(text.toString());
            } catch (ModelRefused refused) {
                assertThat(refused.findings()).isNotEmpty();
            }
        }
    }

    @Test
    @Timeout(5)
    void entities_and_document_types_are_refused() {
        assertThat(
                        refusal(
                                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b"
                                        + " \"&a;&a;&a;&a;&a;\">]><definitions>&b;</definitions>"))
                .extracting(Finding::code)
                .containsExactly("policy.not-well-formed");
        assertThat(refusal("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><definitions/>"))
                .extracting(Finding::code)
                .containsExactly("policy.not-well-formed");
    }

    @Test
    @Timeout(5)
    void what_is_too_deep_too_long_or_too_much_is_refused() {
        assertThat(codes("<a>".repeat(100_000))).containsExactly("policy.too-large");
        assertThat(codes(" ".repeat(Limits.CHARACTERS + 1))).containsExactly("policy.too-large");
        var rule =
                "<rule><inputEntry><text>1</text></inputEntry><outputEntry><text>1</text>"
                        + "</outputEntry></rule>";
        var many =
                AWARD.replace(
                        "<rule id=\"duty_r1\">", rule.repeat(10_000) + "<rule id=\"duty_r1\">");
        assertThat(codes(many)).containsExactly("policy.too-large");
        assertThat(codes(AWARD.replace(">24<", ">" + "1+".repeat(5_000) + "1<")))
                .containsExactly("policy.too-large");
    }

    @Test
    void what_a_policy_may_not_use_is_refused_where_it_stands() {
        assertThat(refusal(AWARD.replace("jpHours / 10", "now() + jpHours")))
                .extracting(Finding::code, Finding::table, Finding::rule, Finding::column)
                .containsExactly(tuple("policy.not-permitted", "bonus", 3, "bonus"));
        assertThat(
                        refusal(
                                AWARD.replace("<literalExpression", "<context")
                                        .replace("</literalExpression", "</context")))
                .extracting(Finding::code, Finding::text)
                .contains(tuple("policy.not-permitted", "context"));
        assertThat(
                        codes(
                                AWARD.replace(
                                        "\"MERIT\"</text></output",
                                        "\"MER\" + \"IT\"</text></output")))
                .contains("policy.not-permitted");
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        var broken =
                AWARD.replace("typeRef=\"boolean\"><text>clean", "><text>dirty")
                        .replace("#d_bonus", "#nobody")
                        .replace("hitPolicy=\"FIRST\"", "hitPolicy=\"BEST\"")
                        .replace(
                                "name=\"jpHours\" typeRef=\"number\"",
                                "name=\"jpHours\" typeRef=\"date\"");
        assertThat(refusal(broken))
                .extracting(Finding::code, Finding::table, Finding::column)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("policy.mistyped", null, "jpHours"),
                        org.assertj.core.groups.Tuple.tuple("policy.no-hit-policy", "award", null),
                        org.assertj.core.groups.Tuple.tuple("policy.mistyped", "award", "dirty"),
                        org.assertj.core.groups.Tuple.tuple(
                                "policy.not-well-formed", "points", null));
    }

    @Test
    void decisions_that_need_each_other_are_refused() {
        var circle =
                AWARD.replace(
                        "<requiredInput href=\"#in_type\"/>",
                        "<requiredDecision href=\"#d_award\"/>");
        assertThat(refusal(circle)).extracting(Finding::text).contains("needs itself");
    }

    @Test
    void another_language_is_refused() {
        assertThat(codes("<html/>")).containsExactly("policy.not-well-formed");
        assertThat(codes(AWARD.replace("20191111", "20151101")))
                .containsExactly("policy.not-well-formed");
    }

    private static List<String> codes(String text) {
        return refusal(text).stream().map(Finding::code).toList();
    }

    private static List<Finding> refusal(String text) {
        return catchThrowableOfType(ModelRefused.class, () -> DmnReader.read(text)).findings();
    }

    private static String resource(String path) {
        try (var in = DmnReaderTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
