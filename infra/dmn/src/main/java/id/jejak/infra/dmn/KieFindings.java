package id.jejak.infra.dmn;

import static org.kie.dmn.validation.DMNValidator.Validation.ANALYZE_DECISION_TABLE;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_COMPILATION;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_MODEL;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_SCHEMA;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnWriter;
import id.jejak.policy.rules.tables.RuleSet;

import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** What KIE's schema check, compiler, validator and table analysis say of a model. */
final class KieFindings {
    private KieFindings() {}

    static List<Finding> of(String dmn, RuleSet model) {
        var messages = new ArrayList<DMNMessage>();
        var found = new ArrayList<Finding>();
        try {
            var normal = DmnWriter.write(model);
            messages.addAll(validate(dmn, VALIDATE_SCHEMA));
            messages.addAll(validate(normal, VALIDATE_MODEL, VALIDATE_COMPILATION));
            if (Extent.of(model).isBearable()) {
                messages.addAll(validate(normal, ANALYZE_DECISION_TABLE));
            } else {
                found.add(notAnalysed());
            }
        } catch (RuntimeException | StackOverflowError broken) {
            found.addAll(ModelRefused.notWellFormed(broken.toString()).findings());
        }
        found.addAll(Messages.findings(messages));
        return found.stream().map(each -> weighed(each, model)).toList();
    }

    /**
     * A table that nobody looked through for gaps may have some, unless its last rule takes all.
     */
    private static Finding weighed(Finding finding, RuleSet model) {
        if (!finding.code().equals(Messages.NOT_ANALYSED) || hasNoGap(finding.table(), model)) {
            return finding;
        }
        return new Finding(
                finding.code(),
                Finding.Severity.ERROR,
                finding.table(),
                finding.rule(),
                finding.column(),
                finding.text());
    }

    private static boolean hasNoGap(@Nullable String name, RuleSet model) {
        return model.decisions().stream()
                .filter(node -> name == null || node.name().equals(name))
                .map(DecisionNode::logic)
                .allMatch(logic -> !(logic instanceof DecisionTable table) || takesAll(table));
    }

    private static boolean takesAll(DecisionTable table) {
        return switch (table.hitPolicy()) {
            case COLLECT_SUM -> true;
            case FIRST -> table.rules().getLast().cells().stream().allMatch("-"::equals);
            default -> false;
        };
    }

    private static List<DMNMessage> validate(String dmn, DMNValidator.Validation... what) {
        return Holder.VALIDATOR.validate(new StringReader(dmn), what);
    }

    /** Loads its own rules when it is made: once, and not before it is needed. */
    private static final class Holder {
        static final DMNValidator VALIDATOR = DMNValidatorFactory.newValidator();
    }

    private static Finding notAnalysed() {
        return new Finding(
                Messages.NOT_ANALYSED,
                Finding.Severity.HINT,
                null,
                null,
                null,
                "too many combinations to look for gaps and overlaps");
    }
}
