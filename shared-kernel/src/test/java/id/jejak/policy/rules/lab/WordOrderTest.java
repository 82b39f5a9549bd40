package id.jejak.policy.rules.lab;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.PolicyModel;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class WordOrderTest {
    private static PolicyModel model(String version) {
        return Official.text(new PolicyRef("performance-rating", version)).orElseThrow();
    }

    @Test
    void categories_stand_as_the_model_lists_them_and_nothing_stands_last() {
        var order = WordOrder.of(List.of("rating"), List.of(model("2014.1")));
        assertThat(Stream.of("-", "BAIK", "BURUK", "CUKUP", "SANGAT_BAIK").sorted(order))
                .containsExactly("SANGAT_BAIK", "BAIK", "CUKUP", "BURUK", "-");
    }

    @Test
    void words_of_another_version_stand_where_that_version_has_them() {
        var order = WordOrder.of(List.of("rating"), List.of(model("2014.1"), model("2022.1")));
        assertThat(order.words())
                .containsExactly(
                        "SANGAT_BAIK",
                        "BAIK",
                        "BUTUH_PERBAIKAN",
                        "CUKUP",
                        "KURANG",
                        "SANGAT_KURANG",
                        "BURUK");
    }

    @Test
    void numbers_stand_by_size() {
        var order = WordOrder.of(List.of(), List.of());
        assertThat(Stream.of("100", "9", "-", "<0", "0", "10").sorted(order))
                .containsExactly("<0", "0", "9", "10", "100", "-");
    }
}
