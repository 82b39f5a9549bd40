package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnReader;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

class ShippedPoliciesTest {

    @Test
    void the_index_names_every_file_once() throws IOException, URISyntaxException {
        var folder = Path.of(resource("/policies/index.txt")).getParent();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".dmn")))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .containsExactlyInAnyOrderElementsOf(
                            ShippedModels.all().stream()
                                    .map(one -> one.model().ref())
                                    .map(ref -> ref.id() + "/" + ref.version() + ".dmn")
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_model_says_where_it_comes_from_and_what_is_not_sure(ShippedModel shipped) {
        var ref = shipped.model().ref();
        var model = DmnReader.read(shipped.model().dmn());
        assertThat(model.namespace())
                .isEqualTo("https://jejak.id/policies/" + ref.id() + "/" + ref.version());
        if (shipped.adopted()) {
            assertThat(model.description()).contains("Sumber / Source:", "Berlaku / Applies:");
        } else {
            assertThat(model.description()).containsPattern("USULAN|HIPOTESIS");
        }
        if (!ref.equals(new PolicyRef("performance-rating", "2014.1"))) {
            assertThat(model.description()).contains("Tidak pasti / Uncertain:");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_rules_are_named_after_their_table(ShippedModel shipped) {
        for (var node : DmnReader.read(shipped.model().dmn()).decisions()) {
            if (node.logic() instanceof DecisionTable table) {
                for (int i = 0; i < table.rules().size(); i++) {
                    assertThat(table.rules().get(i).id()).isEqualTo(node.name() + "_r" + (i + 1));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_column_of_words_lists_them(ShippedModel shipped) {
        for (var node : DmnReader.read(shipped.model().dmn()).decisions()) {
            if (node.logic() instanceof DecisionTable table) {
                assertThat(table.inputs())
                        .filteredOn(column -> column.type() == ValueType.WORD)
                        .allSatisfy(column -> assertThat(column.words()).isNotEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_fact_feeds_every_input_in_the_same_words(ShippedModel shipped) {
        var model = DmnReader.read(shipped.model().dmn());
        for (var input : model.inputs()) {
            var fact = FactDictionary.known(input.name());
            assertThat(fact.type()).as(input.name()).isEqualTo(input.type());
            for (var node : model.decisions()) {
                if (node.logic() instanceof DecisionTable table) {
                    assertThat(table.inputs())
                            .filteredOn(column -> column.expression().equals(input.name()))
                            .allSatisfy(
                                    column -> assertThat(fact.words()).containsAll(column.words()));
                }
            }
        }
    }

    @Test
    void a_text_that_was_shipped_never_changes() throws IOException, URISyntaxException {
        var frozen = Path.of(resource("/shipped-policies.txt"));
        assertThat(Files.readAllLines(frozen))
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactlyElementsOf(
                        ShippedModels.all().stream()
                                .map(ShippedModel::model)
                                .map(
                                        one ->
                                                String.join(
                                                        " ",
                                                        one.sha256(),
                                                        one.ref().id(),
                                                        one.ref().version()))
                                .toList());
    }

    @Test
    void drafts_decide_nothing() {
        var policies = ShippedPolicies.get();
        var drafts = ShippedModels.all().stream().filter(one -> !one.adopted()).toList();
        assertThat(drafts)
                .extracting(one -> one.model().ref().version())
                .containsExactly(
                        "2019.2-proportional",
                        "2023.1-hypothesis",
                        "2020.2-ninety-seventy",
                        "2010.2-restart");
        assertThat(drafts)
                .allSatisfy(draft -> assertThat(policies.version(draft.model().ref())).isEmpty());
    }

    @Test
    void every_policy_but_those_of_a_later_law_was_always_in_force() {
        var policies = ShippedPolicies.get();
        var ids = new TreeSet<String>();
        policies.all().forEach(policy -> ids.add(policy.ref().id()));
        assertThat(ids)
                .filteredOn(id -> policies.inForce(id, LocalDate.of(1985, 3, 1)).isEmpty())
                .containsExactly("ip-asn", "nine-box");
        assertThat(ids)
                .allMatch(id -> policies.inForce(id, LocalDate.of(2026, 11, 22)).isPresent());
    }

    @Test
    void the_index_of_2019_begins_with_its_promulgation() {
        var policies = ShippedPolicies.get();
        assertThat(policies.inForce("ip-asn", LocalDate.of(2019, 5, 14))).isEmpty();
        assertThat(policies.inForce("ip-asn", LocalDate.of(2019, 5, 15)))
                .get()
                .extracting(policy -> policy.ref().version())
                .isEqualTo("2019.1");
    }

    @Test
    void a_version_is_found_by_its_name() {
        var policies = ShippedPolicies.get();
        assertThat(policies.version(new PolicyRef("jp-conversion", "2018.1"))).isPresent();
        assertThat(policies.version(new PolicyRef("jp-conversion", "2018.2"))).isEmpty();
        assertThat(policies.inForce("unknown", LocalDate.of(2026, 1, 1))).isEmpty();
        assertThatThrownBy(() -> ShippedModels.of("jp-conversion", "2018.2"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static URI resource(String name) throws URISyntaxException {
        return Objects.requireNonNull(ShippedPoliciesTest.class.getResource(name)).toURI();
    }

    static Stream<Named<ShippedModel>> all() {
        return ShippedModels.all().stream()
                .map(
                        one ->
                                Named.of(
                                        one.model().ref().id() + " " + one.model().ref().version(),
                                        one));
    }
}
