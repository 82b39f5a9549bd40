package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A variant changes what it says it changes, and nothing else. */
class VariantsTest {

    @ParameterizedTest(name = "{0} {2} differs from {1} in {3}")
    @CsvSource({
        "ip-asn, 2019.1, 2019.2-proportional, technical",
        "ip-asn, 2019.1, 2023.1-hypothesis, discipline qualification",
        "nine-box, 2020.1, 2020.2-ninety-seventy, performanceLevel potentialLevel",
        "satyalancana-karya-satya, 2010.1, 2010.2-restart, eligible verdict yearsOver",
    })
    void a_variant_differs_in(String id, String version, String variant, String differences) {
        var one = decisions(id, version);
        var other = decisions(id, variant);
        assertThat(other).containsOnlyKeys(one.keySet());
        var changed = new TreeSet<String>();
        one.forEach(
                (name, rows) -> {
                    if (!rows.equals(other.get(name))) {
                        changed.add(name);
                    }
                });
        assertThat(changed).containsExactly(differences.split(" "));
    }

    /** What each decision tests and gives, row by row, without notes. */
    private static Map<String, List<String>> decisions(String id, String version) {
        var all = new TreeMap<String, List<String>>();
        for (var node : DmnReader.read(ShippedModels.of(id, version).model().dmn()).decisions()) {
            all.put(node.name(), rows(node));
        }
        return all;
    }

    private static List<String> rows(DecisionNode node) {
        return node.logic() instanceof DecisionTable table
                ? table.rules().stream()
                        .map(rule -> "" + columns(table) + rule.cells() + rule.outputs())
                        .toList()
                : List.of(node.logic().toString());
    }

    private static List<String> columns(DecisionTable table) {
        return table.inputs().stream().map(column -> column.expression()).toList();
    }
}
