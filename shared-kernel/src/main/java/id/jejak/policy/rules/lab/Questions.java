package id.jejak.policy.rules.lab;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.policy.rules.tables.DmnWriter;
import id.jejak.policy.rules.tables.RuleSet;
import id.jejak.training.rules.ProgrammeFollowUp;
import id.jejak.training.rules.ProgrammeReview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The questions that policy makers ask first (domain facts 14; the last two are Jejak's own), ready
 * to be run: each is compared with what was in force. A variant that ships is used as it is; the
 * others are small changes of a shipped model. None of them is law, and every number changed here
 * is an assumption to be tried.
 */
public final class Questions {
    private static final String E_LEARNING = "\"E_LEARNING\"";
    private static final String NATIONAL = "\"NATIONAL\"";

    /** Cuts of mapping in Permen KP 39/2023 art. 52, for posts that are not of the highest. */
    private static final Map<String, String> OTHER_CUTS =
            Map.of(">= 90", ">= 85", "[78..90)", "[75..85)", "< 78", "< 75");

    private static final Map<String, String> AFTER_FIVE = Map.of(">= 10", ">= 5", "< 10", "< 5");
    private static final Map<String, String> FROM_80 =
            Map.of(">= 75", ">= 80", "[50..75)", "[50..80)");

    private Questions() {}

    /**
     * @param key stable, such as {@code jp-floor-24}
     */
    public record Ready(String key, List<PolicyModel> candidate) {
        public Ready {
            candidate = List.copyOf(candidate);
        }
    }

    /**
     * @param texts of the versions that are known
     * @return those whose policies are known, in the order of domain facts 14
     */
    public static List<Ready> all(Function<PolicyRef, Optional<PolicyModel>> texts) {
        return Stream.of(
                        shipped("ip-asn-2023", texts, "ip-asn", "2023.1-hypothesis"),
                        shipped("ip-asn-proportional", texts, "ip-asn", "2019.2-proportional"),
                        edited("jp-floor-24", texts, "jp-duty", "2017.1", Questions::floorOf24),
                        eLearning(texts),
                        edited("jpm-capped", texts, "jpm-category", "2019.1", Questions::capped),
                        edited(
                                "jpm-cuts",
                                texts,
                                "jpm-category",
                                "2019.1",
                                model -> cut(model, OTHER_CUTS)),
                        shipped(
                                "satyalancana-restart",
                                texts,
                                "satyalancana-karya-satya",
                                "2010.2-restart"),
                        lookBack("discipline-one-year", texts, "disciplineLastYear"),
                        lookBack("discipline-two-years", texts, "disciplineLastTwoYears"),
                        shipped("nine-box-70", texts, "nine-box", "2020.2-ninety-seventy"),
                        cut("review-after-five", texts, ProgrammeReview.ID, AFTER_FIVE),
                        cut("follow-up-80", texts, ProgrammeFollowUp.ID, FROM_80))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Ready> shipped(
            String key,
            Function<PolicyRef, Optional<PolicyModel>> texts,
            String policy,
            String version) {
        return texts.apply(new PolicyRef(policy, version))
                .map(model -> new Ready(key, List.of(model)));
    }

    private static Optional<Ready> edited(
            String key,
            Function<PolicyRef, Optional<PolicyModel>> texts,
            String policy,
            String version,
            UnaryOperator<RuleSet> edit) {
        return texts.apply(new PolicyRef(policy, version))
                .map(model -> new Ready(key, List.of(edited(key, model, edit))));
    }

    private static PolicyModel edited(String key, PolicyModel model, UnaryOperator<RuleSet> edit) {
        var changed = edit.apply(DmnReader.read(model.dmn()));
        return new PolicyModel(new PolicyRef(model.ref().id(), key), DmnWriter.write(changed));
    }

    /** The cap stands in two policies: for one activity, and over all of a day. */
    private static Optional<Ready> eLearning(Function<PolicyRef, Optional<PolicyModel>> texts) {
        var key = "e-learning-4";
        var both = new ArrayList<PolicyModel>();
        texts.apply(new PolicyRef(Chain.CONVERSION, "2018.1"))
                .map(model -> edited(key, model, all -> eLearningOf4(all, "rate")))
                .ifPresent(both::add);
        texts.apply(new PolicyRef(Chain.CAPS, "2018.1"))
                .map(model -> edited(key, model, all -> eLearningOf4(all, "cap")))
                .ifPresent(both::add);
        return both.size() < 2 ? Optional.empty() : Optional.of(new Ready(key, both));
    }

    private static RuleSet eLearningOf4(RuleSet model, String table) {
        return Edits.rules(
                model,
                table,
                rule ->
                        rule.cells().equals(List.of(E_LEARNING, NATIONAL))
                                ? Edits.withOutput(rule, "4")
                                : rule);
    }

    /** Other cuts in the first table of a policy about programmes. */
    private static Optional<Ready> cut(
            String key,
            Function<PolicyRef, Optional<PolicyModel>> texts,
            String policy,
            Map<String, String> cells) {
        return edited(key, texts, policy, "seed.1", model -> cut(model, cells));
    }

    private static RuleSet cut(RuleSet model, Map<String, String> cells) {
        return Edits.rules(
                model,
                model.decisions().getFirst().name(),
                rule -> Edits.withCells(rule, cell -> cells.getOrDefault(cell, cell)));
    }

    private static RuleSet floorOf24(RuleSet model) {
        return Edits.rules(
                model,
                "jpFloor",
                rule -> rule.outputs().equals(List.of("20")) ? Edits.withOutput(rule, "24") : rule);
    }

    private static RuleSet capped(RuleSet model) {
        return Edits.reading(model, "jpm", "jpmCapped");
    }

    private static Optional<Ready> lookBack(
            String key, Function<PolicyRef, Optional<PolicyModel>> texts, String fact) {
        return edited(
                key,
                texts,
                "ip-asn",
                "2019.1",
                model -> Edits.reading(model, "disciplineLastFiveYears", fact));
    }
}
