package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every event under the name it is stored by, one list for each feature. The name is a contract for
 * ever: a class may move or be renamed, the name and its version stay, and a changed form gets a
 * new version with an upcaster from the old one.
 */
public final class EventCatalogue {
    public static final Map<String, Class<? extends DomainEvent>> BY_NAME =
            all(
                    Stream.of(
                            AssessmentNames.ALL,
                            AwardNames.ALL,
                            CompetencyNames.ALL,
                            DisciplineNames.ALL,
                            EvaluationNames.ALL,
                            ExchangeNames.ALL,
                            FundingNames.ALL,
                            LearningNames.ALL,
                            StudyNames.ALL,
                            NeedsNames.ALL,
                            OutreachNames.ALL,
                            LeadersNames.ALL,
                            PerformanceNames.ALL,
                            PolicyNames.ALL,
                            PrivacyNames.ALL,
                            ProjectNames.ALL,
                            ReadinessNames.ALL,
                            TrainingNames.ALL,
                            VoiceNames.ALL,
                            WorkforceNames.ALL));

    private EventCatalogue() {}

    /** The stored name of an event's class, such as {@code training.training-completed.v1}. */
    public static String nameOf(Class<?> event) {
        return BY_NAME.entrySet().stream()
                .filter(entry -> entry.getValue().equals(event))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(event + " is not in the catalogue"));
    }

    /**
     * @throws IllegalStateException when two features claim one name
     */
    private static Map<String, Class<? extends DomainEvent>> all(
            Stream<Map<String, Class<? extends DomainEvent>>> features) {
        return features.flatMap(names -> names.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
