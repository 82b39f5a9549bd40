package id.jejak.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.Level;
import id.jejak.kernel.Rank;
import id.jejak.kernel.StableId;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

class FieldsTest {
    private final Fields fields = new Fields();

    @Test
    void every_wrong_field_is_named_at_once() {
        fields.text("name", " ");
        fields.take("rank", "V/a", Rank::new);
        fields.date("on", "31-03-2025");
        fields.whole("seats", "0", 1, 10);
        fields.decimal("raw", "1,5");
        fields.choice("education", "S4", Education.class);
        assertErrors(
                Map.of(
                        "name", "field.missing",
                        "rank", "rank.unknown",
                        "on", "field.not-a-date",
                        "seats", "field.not-a-whole-number",
                        "raw", "field.not-a-number",
                        "education", "field.unknown-choice"));
    }

    @Test
    void a_number_of_any_length_is_refused_without_reckoning() {
        fields.decimal("large", "1E2147483648");
        fields.decimal("small", "1E-2147483647");
        assertErrors(Map.of("large", "field.not-a-number", "small", "field.not-a-number"));
    }

    @Test
    void text_is_what_can_be_written() {
        fields.text("half", "\ud800");
        fields.text("null", "a\0b");
        assertErrors(Map.of("half", "field.bad-character", "null", "field.bad-character"));
    }

    @Test
    void lines_tabs_and_letters_of_any_script_are_text() {
        var text = fields.text("remarks", "satu\n\tdua \ud83d\ude00");
        assertThat(fields.build(() -> text)).isEqualTo("satu\n\tdua \ud83d\ude00");
    }

    @Test
    void a_field_without_errors_gives_its_value() {
        var education = fields.choice("education", "s1", Education.class);
        assertThat(fields.build(() -> education)).isEqualTo(Education.S1);
    }

    @Test
    void an_id_is_taken_as_it_is() {
        assertThat(fields.agency("a-1", null)).isEqualTo(new AgencyId("a-1"));
    }

    @Test
    void a_code_gives_the_id_that_follows_from_it() {
        assertThat(fields.agency(null, "1172"))
                .isEqualTo(new AgencyId(StableId.of("agency", "1172")));
    }

    @Test
    void neither_id_nor_code_is_a_missing_id() {
        fields.agency(null, " ");
        assertErrors(Map.of("agencyId", "field.missing"));
    }

    @Test
    void levels_are_taken_by_competency() {
        assertThat(fields.levels("required", Map.of("M.02", "3", "M.01", "5"), 1))
                .containsExactly(
                        Map.entry(new CompetencyId("M.01"), new Level(5)),
                        Map.entry(new CompetencyId("M.02"), new Level(3)));
    }

    @Test
    void every_wrong_level_is_named_with_its_competency() {
        var raw = new LinkedHashMap<String, String>();
        raw.put("M.01", "0");
        raw.put("M.02", "6");
        raw.put("M.03", null);
        raw.put("?", "3");
        fields.levels("required", raw, 1);
        assertErrors(
                Map.of(
                        "required.M.01", "field.not-a-whole-number",
                        "required.M.02", "field.not-a-whole-number",
                        "required.M.03", "field.missing",
                        "required.?", "value.bad-id"));
    }

    @Test
    void no_levels_at_all_are_a_missing_field() {
        fields.levels("achieved", Collections.emptyMap(), 0);
        assertErrors(Map.of("achieved", "field.missing"));
    }

    private void assertErrors(Map<String, String> codeByField) {
        var refused =
                catchThrowableOfType(InputRejected.class, () -> fields.build(() -> "nothing"));
        assertThat(refused.errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrderElementsOf(
                        codeByField.entrySet().stream()
                                .map(e -> Tuple.tuple(e.getKey(), e.getValue()))
                                .toList());
    }
}
