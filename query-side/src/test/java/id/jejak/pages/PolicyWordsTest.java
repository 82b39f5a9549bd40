package id.jejak.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class PolicyWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_word_that_an_official_policy_gives_is_said_in_words(String language) {
        var words = new Wording(PageClient.MESSAGES, Locale.of(language));
        assertThat(given().toList())
                .hasSizeGreaterThan(40)
                .allSatisfy(word -> assertThat(PolicyWords.say(word, words)).isNotEqualTo(word));
    }

    private static Stream<String> given() {
        return ShippedModels.all().stream()
                .flatMap(one -> DmnReader.read(one.model().dmn()).decisions().stream())
                .flatMap(
                        node ->
                                node.logic() instanceof DecisionTable table
                                        ? table.outputs().stream().map(Column::words)
                                        : Stream.<List<String>>empty())
                .flatMap(List::stream)
                .distinct();
    }
}
