package id.jejak.policy.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** However long a text is, the answer is there at once and says where. */
@Timeout(20)
class BoundedReadingTest {
    private static final int LONG = 1_000_000;
    private static final String AWARD = award();

    /** Columns: what is made a million letters long, then table, rule and column. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "<text>24<                                       | duty   | 2 | duty",
                "<text>&lt; 30<                                  | award  | 2 | points",
                "<text>jpHours / 10<                             | bonus  | 3 | bonus",
                "<text>(jpHours - duty) * 2.5 + bonus<           | points |   | points",
                "<text>employmentType<                           | duty   |   | Kind",
                "<text>\"PNS\",\"PPPK\",\"CPNS\"<                | duty   |   | employmentType",
                "<text>\"DISCIPLINE\",\"POINTS\",\"MERIT\"<      | award  |   | reason",
            })
    void a_text_of_a_million_letters_is_named(
            String text, String table, Integer rule, String column) {
        for (var piece : List.of("a", "a ", "1+", "(", "\"a\",", ") ")) {
            var model = AWARD.replace(text, "<text>" + piece.repeat(LONG / piece.length()) + "<");
            assertThat(model).hasSizeGreaterThan(LONG);
            assertThat(refusal(model))
                    .extracting(Finding::code, Finding::table, Finding::rule)
                    .contains(tuple("policy.too-large", table, rule));
            if (!column.equals("Kind")) {
                assertThat(refusal(model)).extracting(Finding::column).contains(column);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=\"duty_r1\"", "name=\"jpHours\"", "label=\"Kind\""})
    void an_attribute_of_a_million_letters_is_named(String attribute) {
        var name = attribute.substring(0, attribute.indexOf('='));
        assertThat(refusal(AWARD.replace(attribute, name + "=\"" + "a".repeat(LONG) + '"')))
                .extracting(Finding::code)
                .containsExactly("policy.too-large");
    }

    @Test
    void thousands_of_inputs_are_refused() {
        var many =
                IntStream.range(0, 30_000)
                        .mapToObj(i -> "<inputData id=\"x%d\" name=\"x%d\"/>".formatted(i, i))
                        .collect(Collectors.joining());
        assertThat(
                        refusal(
                                AWARD.replace(
                                        "<inputData id=\"in_type\"", many + "<inputData id=\"y\"")))
                .extracting(Finding::code, Finding::text)
                .containsExactly(tuple("policy.too-large", "30003 inputs"));
    }

    @Test
    void as_many_cells_as_there_may_be_are_read_in_time() {
        var words = "word ".repeat(399);
        var rules =
                IntStream.range(0, Limits.RULES - 10)
                        .mapToObj(
                                i ->
                                        ("<rule id=\"n%d\"><inputEntry><text>%s</text></inputEntry>"
                                             + "<outputEntry><text>1</text></outputEntry></rule>")
                                                .formatted(i, i < 300 ? words : "-"))
                        .collect(Collectors.joining());
        var model = AWARD.replace("<rule id=\"duty_r1\">", rules + "<rule id=\"duty_r1\">");
        assertThat(DmnReader.read(model).decisions()).hasSize(4);
    }

    private static List<Finding> refusal(String text) {
        return catchThrowableOfType(ModelRefused.class, () -> DmnReader.read(text)).findings();
    }

    private static String award() {
        try (var in = BoundedReadingTest.class.getResourceAsStream("/policy/award.dmn")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
