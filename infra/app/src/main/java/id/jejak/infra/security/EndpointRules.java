package id.jejak.infra.security;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may knock where: the first line that fits decides, and an address that no line names is shut
 * for everybody. Which agency or person somebody may touch is decided further in, by {@code
 * CommandGuard} for commands and by each query.
 */
final class EndpointRules {
    /** Workforce comes last: its door of a career's steps fits what features have beside them. */
    static final List<EndpointRule> TABLE =
            Stream.of(
                            OperationRules.TABLE,
                            VoiceRules.TABLE,
                            NeedsRules.TABLE,
                            FundingRules.TABLE,
                            TrainingRules.TABLE,
                            LearningRules.TABLE,
                            LabRules.TABLE,
                            EvaluationRules.TABLE,
                            AwardRules.TABLE,
                            PerformanceRules.TABLE,
                            PolicyPageRules.TABLE,
                            PolicyRules.TABLE,
                            PrivacyRules.TABLE,
                            ReadinessRules.TABLE,
                            WorkforceRules.TABLE)
                    .flatMap(List::stream)
                    .toList();

    private EndpointRules() {}

    static Optional<EndpointRule> of(HttpMethod method, PathContainer path) {
        return TABLE.stream().filter(rule -> rule.covers(method, path)).findFirst();
    }
}
