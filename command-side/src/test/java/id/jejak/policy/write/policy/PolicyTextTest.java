package id.jejak.policy.write.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.deciding.Fields;
import id.jejak.kernel.InvalidValue;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.PolicyModel;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class PolicyTextTest {
    private static final String DMN = Texts.duty(Story.NEW, 20).dmn();

    @Test
    void a_byte_order_mark_is_no_part_of_a_model() {
        var file = ("\uFEFF" + DMN).getBytes(StandardCharsets.UTF_8);
        assertThat(PolicyText.of(new Fields(), file)).isEqualTo(DMN);
        assertThat(PolicyText.of(new Fields(), "\uFEFF" + DMN)).isEqualTo(DMN);
    }

    @Test
    void a_file_of_another_encoding_is_refused() {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            var file = DMN.replace("duty", "dütÿ").getBytes(charset);
            assertThatThrownBy(() -> PolicyText.of(new Fields(), file))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            e -> assertThat(e.code()).isEqualTo("policy.not-utf-8"));
        }
    }

    @Test
    void a_text_is_a_model_or_no_draft() {
        assertThatThrownBy(() -> PolicyText.readable(new PolicyModel(Story.NEW, "<html/>")))
                .isInstanceOf(ModelRefused.class);
    }
}
