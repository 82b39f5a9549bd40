package id.jejak.policy.rules.tables;

import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.ValueType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads DMN 1.2 to 1.5. Drawings and extensions of editors are passed over. */
public final class DmnReader {
    private static final Set<String> NAMESPACES =
            Set.of(
                    "http://www.omg.org/spec/DMN/20180521/MODEL/",
                    DmnWriter.NAMESPACE,
                    "https://www.omg.org/spec/DMN/20211108/MODEL/",
                    "https://www.omg.org/spec/DMN/20230324/MODEL/");
    private static final Set<String> FOREIGN =
            Set.of(
                    "context",
                    "invocation",
                    "functionDefinition",
                    "relation",
                    "list",
                    "conditional",
                    "for",
                    "every",
                    "some",
                    "filter");

    /** Stands where a problem was found, so that reading can go on. */
    private static final Logic NOTHING = new Logic.Formula("");

    private final Problems problems = new Problems();
    private final Map<String, String> namesById = new HashMap<>();
    private final Map<String, ValueType> types = new LinkedHashMap<>();

    private DmnReader() {}

    /**
     * @throws ModelRefused if the text is no DMN, too large, or leaves open what it means; what its
     *     cells say is not looked at
     */
    public static RuleSet read(String dmn) {
        return new DmnReader().model(XmlTree.read(dmn));
    }

    private RuleSet model(Element root) {
        if (!root.name().equals("definitions") || !NAMESPACES.contains(root.namespace())) {
            throw ModelRefused.notWellFormed("no DMN 1.3: " + root.namespace() + " " + root.name());
        }
        refuse(root, "import");
        refuse(root, "itemDefinition");
        var given = root.all("inputData");
        if (given.size() > Limits.INPUTS) {
            throw Limits.exceeded(given.size() + " inputs");
        }
        var inputs = given.stream().map(this::input).toList();
        var nodes = root.all("decision");
        if (nodes.isEmpty()) {
            problems.add("policy.not-well-formed", null, null, "no decision");
        }
        if (nodes.size() > Limits.DECISIONS) {
            throw Limits.exceeded(nodes.size() + " decisions");
        }
        nodes.forEach(node -> name(node, declared(node)));
        var tables = new TableReader(problems, types);
        var decisions = nodes.stream().map(node -> decision(node, tables)).toList();
        var ordered = Order.byNeed(decisions, problems);
        problems.raise();
        return new RuleSet(
                root.attribute("id", ""),
                root.attribute("name", ""),
                root.attribute("namespace", ""),
                root.textOf("description"),
                inputs,
                ordered);
    }

    private void refuse(Element root, String what) {
        if (root.first(what) != null) {
            problems.add(
                    "policy.not-well-formed", null, null, "nothing is taken over from " + what);
        }
    }

    private InputData input(Element node) {
        var variable = node.first("variable");
        var name = node.attribute("name", "");
        var type =
                problems.type(
                        variable == null ? null : variable.attribute("typeRef"), null, "", name);
        name(node, type);
        return new InputData(node.attribute("id", ""), name, node.textOf("description"), type);
    }

    private void name(Element node, @Nullable ValueType type) {
        var name = node.attribute("name", "");
        if (name.isBlank() || namesById.containsValue(name)) {
            problems.add(
                    "policy.not-well-formed", name, null, "a name is missing or stands for two");
        }
        if (namesById.put(node.attribute("id", ""), name) != null) {
            problems.add("policy.not-well-formed", name, null, "an id stands for two");
        }
        if (type != null) {
            types.put(name, type);
        }
    }

    private @Nullable ValueType declared(Element node) {
        var variable = node.first("variable");
        var ref = variable == null ? null : variable.attribute("typeRef");
        var literal = node.first("literalExpression");
        if (ref == null && literal != null) {
            ref = literal.attribute("typeRef");
        }
        return ref == null ? null : problems.type(ref, null, node.attribute("name", ""), "");
    }

    private DecisionNode decision(Element node, TableReader tables) {
        var name = node.attribute("name", "");
        var logic = logic(node, name, tables);
        var type = types.get(name);
        if (logic instanceof DecisionTable table && table.outputs().size() == 1) {
            type = table.outputs().getFirst().type();
            types.putIfAbsent(name, type);
        } else if (logic instanceof DecisionTable) {
            type = null;
        } else if (logic instanceof Logic.Formula && type == null) {
            problems.add("policy.mistyped", name, null, "no type");
        }
        return new DecisionNode(
                node.attribute("id", ""),
                name,
                node.textOf("description"),
                type,
                needs(node, name),
                logic);
    }

    private List<String> needs(Element node, String name) {
        var needs = new ArrayList<String>();
        for (var requirement : node.all("informationRequirement")) {
            for (var target : requirement.children()) {
                if (target.name().startsWith("required")) {
                    var href = target.attribute("href", "");
                    var needed = namesById.get(href.startsWith("#") ? href.substring(1) : href);
                    if (needed == null) {
                        problems.add("policy.not-well-formed", name, null, "needs " + href);
                    } else if (!needs.contains(needed)) {
                        needs.add(needed);
                    }
                }
            }
        }
        return needs;
    }

    private Logic logic(Element node, String name, TableReader tables) {
        if (node.first("knowledgeRequirement") != null) {
            problems.notPermitted(name, "knowledgeRequirement");
        }
        for (var child : node.children()) {
            if (child.name().equals("decisionTable")) {
                return tables.table(child, name, types.get(name));
            }
            if (child.name().equals("literalExpression")) {
                var text = child.textOf("text");
                problems.feel(name, null, name, text, types.get(name));
                return new Logic.Formula(text);
            }
            if (FOREIGN.contains(child.name())) {
                problems.notPermitted(name, child.name());
                return NOTHING;
            }
        }
        problems.add("policy.not-well-formed", name, null, "nothing says how it is decided");
        return NOTHING;
    }

    /** Sorts decisions so that each comes after what it needs. */
    private static final class Order {
        private final Map<String, DecisionNode> all = new LinkedHashMap<>();
        private final List<DecisionNode> ordered = new ArrayList<>();
        private final Set<String> done = new HashSet<>();
        private final Set<String> under = new HashSet<>();
        private final Problems problems;

        private Order(Problems problems) {
            this.problems = problems;
        }

        static List<DecisionNode> byNeed(List<DecisionNode> decisions, Problems problems) {
            var order = new Order(problems);
            decisions.forEach(each -> order.all.put(each.name(), each));
            decisions.forEach(order::visit);
            return order.ordered;
        }

        private void visit(DecisionNode node) {
            if (done.contains(node.name())) {
                return;
            }
            if (!under.add(node.name())) {
                problems.add("policy.not-well-formed", node.name(), null, "needs itself");
                return;
            }
            for (var need : node.needs()) {
                var needed = all.get(need);
                if (needed != null) {
                    visit(needed);
                }
            }
            done.add(node.name());
            ordered.add(node);
        }
    }
}
