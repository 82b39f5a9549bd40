package id.jejak.policy.rules.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The drawing that editors show first: inputs at the bottom, what needs them above. */
final class Drawing {
    private static final int WIDTH = 180;
    private static final int STEP_X = 220;
    private static final int STEP_Y = 160;

    private final RuleSet model;
    private final Map<String, String> ids;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Drawing(RuleSet model, Map<String, String> ids) {
        this.model = model;
        this.ids = ids;
        var rows = new ArrayList<List<String>>();
        model.inputs().forEach(input -> place(rows, input.name(), 0));
        for (var node : model.decisions()) {
            var below = node.needs().stream().mapToInt(need -> levels.getOrDefault(need, 0)).max();
            place(rows, node.name(), below.orElse(0) + 1);
        }
    }

    static String edge(DecisionNode node, int index) {
        return node.id() + "_needs" + (index + 1);
    }

    static void write(RuleSet model, Map<String, String> ids, XmlText xml) {
        new Drawing(model, ids).write(xml);
    }

    private void place(List<List<String>> rows, String name, int level) {
        while (rows.size() <= level) {
            rows.add(new ArrayList<>());
        }
        levels.put(name, level);
        places.put(name, rows.get(level).size());
        rows.get(level).add(name);
    }

    private void write(XmlText xml) {
        xml.open("dmndi:DMNDI");
        xml.open("dmndi:DMNDiagram", "id", model.id() + "_drawing");
        model.inputs().forEach(input -> shape(xml, input.name(), 45));
        for (var node : model.decisions()) {
            shape(xml, node.name(), 80);
            for (int i = 0; i < node.needs().size(); i++) {
                edge(xml, node, i);
            }
        }
        xml.close();
        xml.close();
    }

    private void shape(XmlText xml, String name, int height) {
        var id = ids.get(name);
        xml.open("dmndi:DMNShape", "id", id + "_shape", "dmnElementRef", id);
        xml.empty(
                "dc:Bounds",
                "height",
                "" + height,
                "width",
                "" + WIDTH,
                "x",
                "" + x(name),
                "y",
                "" + y(name));
        xml.close();
    }

    private void edge(XmlText xml, DecisionNode node, int index) {
        var from = node.needs().get(index);
        var edge = edge(node, index);
        xml.open("dmndi:DMNEdge", "id", edge + "_edge", "dmnElementRef", edge);
        xml.empty("di:waypoint", "x", "" + (x(from) + WIDTH / 2), "y", "" + y(from));
        xml.empty(
                "di:waypoint",
                "x",
                "" + (x(node.name()) + WIDTH / 2),
                "y",
                "" + (y(node.name()) + 80));
        xml.close();
    }

    private int x(String name) {
        return 100 + STEP_X * places.get(name);
    }

    private int y(String name) {
        var top = levels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 80 + STEP_Y * (top - levels.get(name));
    }
}
