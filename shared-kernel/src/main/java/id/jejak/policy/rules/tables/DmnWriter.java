package id.jejak.policy.rules.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes DMN 1.3 that common editors open, with a drawing of what needs what. */
public final class DmnWriter {
    static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final XmlText xml = new XmlText();
    private final RuleSet model;
    private final Map<String, String> ids = new HashMap<>();

    private DmnWriter(RuleSet model) {
        this.model = model;
    }

    public static String write(RuleSet model) {
        return new DmnWriter(model).text();
    }

    private String text() {
        model.inputs().forEach(input -> ids.put(input.name(), input.id()));
        xml.open(
                "definitions",
                "xmlns",
                NAMESPACE,
                "xmlns:dmndi",
                "https://www.omg.org/spec/DMN/20191111/DMNDI/",
                "xmlns:dc",
                "http://www.omg.org/spec/DMN/20180521/DC/",
                "xmlns:di",
                "http://www.omg.org/spec/DMN/20180521/DI/",
                "id",
                model.id(),
                "name",
                model.name(),
                "namespace",
                model.namespace());
        leaf("description", model.description());
        for (var input : model.inputs()) {
            xml.open("inputData", "id", input.id(), "name", input.name());
            leaf("description", input.description());
            xml.empty(
                    "variable",
                    "id",
                    input.id() + "_var",
                    "name",
                    input.name(),
                    "typeRef",
                    Problems.typeRef(input.type()));
            xml.close();
        }
        for (var node : model.decisions()) {
            decision(node);
            ids.put(node.name(), node.id());
        }
        Drawing.write(model, ids, xml);
        xml.close();
        return xml.toString();
    }

    private void leaf(String name, String text) {
        if (!text.isEmpty()) {
            xml.leaf(name, text);
        }
    }

    private void decision(DecisionNode node) {
        xml.open("decision", "id", node.id(), "name", node.name());
        leaf("description", node.description());
        var type = node.type();
        xml.empty(
                "variable",
                "id",
                node.id() + "_var",
                "name",
                node.name(),
                "typeRef",
                type == null ? "" : Problems.typeRef(type));
        for (int i = 0; i < node.needs().size(); i++) {
            var need = node.needs().get(i);
            var isInput = model.inputs().stream().anyMatch(input -> input.name().equals(need));
            xml.open("informationRequirement", "id", Drawing.edge(node, i));
            xml.empty(isInput ? "requiredInput" : "requiredDecision", "href", "#" + ids.get(need));
            xml.close();
        }
        switch (node.logic()) {
            case DecisionTable table -> table(table);
            case Logic.Formula formula -> {
                xml.open("literalExpression", "id", node.id() + "_expression");
                xml.leaf("text", formula.text());
                xml.close();
            }
        }
        xml.close();
    }

    private void table(DecisionTable table) {
        var policy = table.hitPolicy();
        var aggregation = policy.aggregation();
        xml.open(
                "decisionTable",
                "id",
                table.id(),
                "hitPolicy",
                policy.word(),
                "aggregation",
                aggregation == null ? "" : aggregation);
        for (var column : table.inputs()) {
            xml.open("input", "id", column.id(), "label", column.label());
            xml.open(
                    "inputExpression",
                    "id",
                    column.id() + "_expression",
                    "typeRef",
                    Problems.typeRef(column.type()));
            xml.leaf("text", column.expression());
            xml.close();
            allowed("inputValues", column);
            xml.close();
        }
        for (var column : table.outputs()) {
            xml.open(
                    "output",
                    "id",
                    column.id(),
                    "label",
                    column.label(),
                    "name",
                    column.expression(),
                    "typeRef",
                    Problems.typeRef(column.type()));
            allowed("outputValues", column);
            xml.close();
        }
        table.rules().forEach(this::rule);
        xml.close();
    }

    private void allowed(String kind, Column column) {
        if (!column.allowed().isEmpty()) {
            xml.open(kind, "id", column.id() + "_values");
            xml.leaf("text", column.allowed());
            xml.close();
        }
    }

    private void rule(Rule rule) {
        xml.open("rule", "id", rule.id());
        leaf("description", rule.note());
        entries("inputEntry", rule.id() + "_i", rule.cells());
        entries("outputEntry", rule.id() + "_o", rule.outputs());
        xml.close();
    }

    private void entries(String kind, String prefix, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            xml.open(kind, "id", prefix + (i + 1));
            xml.leaf("text", texts.get(i));
            xml.close();
        }
    }
}
