package id.jejak.infra.bench.decisions;

import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnWriter;
import id.jejak.policy.rules.tables.HitPolicy;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.Rule;
import id.jejak.policy.rules.tables.RuleSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every shipped policy, and a table larger than any of them. */
final class Tables {
    private Tables() {}

    static Map<String, String> all() throws IOException {
        var all = new LinkedHashMap<String, String>();
        for (var line : text("/policies/index.txt").lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var words = line.split("\\s+");
                var name = words[0] + " " + words[1];
                all.put(name, text("/policies/" + words[0] + "/" + words[1] + ".dmn"));
            }
        }
        all.put("200 rules, FIRST", DmnWriter.write(large()));
        return all;
    }

    private static String text(String resource) throws IOException {
        try (var in = Tables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .readAllAsString();
        }
    }

    private static RuleSet large() {
        var inputs = new ArrayList<InputData>();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < 5; i++) {
            inputs.add(new InputData("in" + i, "fact" + i, "", ValueType.NUMBER));
            columns.add(new Column("c" + i, "", "fact" + i, ValueType.NUMBER, ""));
        }
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < 199; i++) {
            var cells = List.of(range(i, 7), range(i, 11), range(i, 13), ">= " + i % 17, "-");
            rules.add(new Rule("r" + i, cells, List.of("" + i), ""));
        }
        rules.add(new Rule("r199", List.of("-", "-", "-", "-", "-"), List.of("199"), ""));
        var output = new Column("o", "", "", ValueType.NUMBER, "");
        var table = new DecisionTable("t", HitPolicy.FIRST, columns, List.of(output), rules);
        var needs = inputs.stream().map(InputData::name).toList();
        var node = new DecisionNode("d", "chosen", "", ValueType.NUMBER, needs, table);
        return new RuleSet("m", "large", "https://jejak.id/bench", "", inputs, List.of(node));
    }

    private static String range(int rule, int every) {
        var low = rule % every * 5;
        return "[" + low + ".." + (low + 20) + ")";
    }
}
