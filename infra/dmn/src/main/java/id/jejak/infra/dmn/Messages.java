package id.jejak.infra.dmn;

import id.jejak.policy.rules.Finding;

import org.kie.api.builder.Message.Level;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalysisMessage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** KIE's messages as findings: where in the model, and with a code of ours. */
final class Messages {
    static final String NOT_ANALYSED = "policy.not-analysed";

    private Messages() {}

    static List<Finding> findings(List<DMNMessage> messages) {
        var found = new ArrayList<Finding>();
        for (var message : messages) {
            if (message.getLevel() != Level.INFO && !isNoise(message)) {
                found.add(finding(message));
            }
        }
        // A table with broken cells is not analysed: that much is said by the cells.
        found.removeIf(
                each ->
                        each.code().equals(NOT_ANALYSED)
                                && found.stream().anyMatch(other -> forbids(other, each)));
        return found.stream().distinct().toList();
    }

    private static boolean forbids(Finding other, Finding skipped) {
        return other.severity() == Finding.Severity.ERROR
                && Objects.equals(other.table(), skipped.table());
    }

    /** What editors write anyway. */
    private static boolean isNoise(DMNMessage message) {
        return switch (message.getMessageType()) {
            case ILLEGAL_USE_OF_NAME, ILLEGAL_USE_OF_TYPEREF, MISSING_TYPE_REF ->
                    message.getLevel() != Level.ERROR;
            default -> false;
        };
    }

    private static Finding finding(DMNMessage message) {
        var place = Place.of(message.getSourceReference());
        var rule = place.rule();
        if (rule == null && message instanceof DMNDTAnalysisMessage analysis) {
            var rules = analysis.getRules();
            rule = rules == null || rules.isEmpty() ? null : Collections.min(rules);
        }
        var code = code(message);
        return new Finding(
                code,
                isAdvice(code, message) ? Finding.Severity.HINT : Finding.Severity.ERROR,
                place.table(),
                rule,
                place.column(),
                text(message));
    }

    /** Gaps always forbid; how a table could be written better never does. */
    private static boolean isAdvice(String code, DMNMessage message) {
        return switch (code) {
            case "policy.gap" -> false;
            case "policy.advice", NOT_ANALYSED -> true;
            default -> message.getLevel() != Level.ERROR;
        };
    }

    private static String code(DMNMessage message) {
        return switch (message.getMessageType()) {
            case DECISION_TABLE_GAP -> "policy.gap";
            case DECISION_TABLE_OVERLAP,
                    DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE,
                    DECISION_TABLE_OVERLAP_HITPOLICY_ANY ->
                    "policy.overlap";
            case DECISION_TABLE_ANALYSIS_ERROR -> NOT_ANALYSED;
            case DECISION_TABLE_HITPOLICY_FIRST,
                    DECISION_TABLE_HITPOLICY_RECOMMENDER,
                    DECISION_TABLE_1STNFVIOLATION,
                    DECISION_TABLE_2NDNFVIOLATION,
                    DECISION_TABLE_SUBSUMPTION_RULE,
                    DECISION_TABLE_CONTRACTION_RULE,
                    DECISION_TABLE_MISLEADING_RULE,
                    DMNDI_MISSING_DIAGRAM,
                    DMNDI_UNKNOWN_REF ->
                    "policy.advice";
            case ERR_COMPILING_FEEL, INVALID_SYNTAX ->
                    message.getText().contains("Unknown variable")
                            ? "policy.unknown-variable"
                            : "policy.broken-cell";
            case FAILED_XML_VALIDATION -> "policy.not-well-formed";
            default -> "policy.invalid";
        };
    }

    /** What KIE says, without its own name and the ids it adds. */
    private static String text(DMNMessage message) {
        var text =
                message.getText()
                        .replaceFirst("^DMN: ", "")
                        .replaceFirst("\\s*\\(DMN id: [^()]*\\)\\s*$", "");
        if (message.getMessageType() == DMNMessageType.DECISION_TABLE_GAP
                && message instanceof DMNDTAnalysisMessage analysis) {
            return text
                    + " of "
                    + analysis.getAnalysis().getSource().getInput().stream()
                            .map(input -> input.getInputExpression().getText())
                            .toList();
        }
        return text;
    }
}
