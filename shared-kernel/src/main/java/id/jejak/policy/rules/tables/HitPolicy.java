package id.jejak.policy.rules.tables;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What counts when rules of a table match. The compiled engine knows the first three. */
public enum HitPolicy {
    UNIQUE("UNIQUE", null),
    FIRST("FIRST", null),
    COLLECT_SUM("COLLECT", "SUM"),
    COLLECT("COLLECT", null),
    COLLECT_COUNT("COLLECT", "COUNT"),
    COLLECT_MIN("COLLECT", "MIN"),
    COLLECT_MAX("COLLECT", "MAX"),
    ANY("ANY", null),
    PRIORITY("PRIORITY", null),
    RULE_ORDER("RULE ORDER", null),
    OUTPUT_ORDER("OUTPUT ORDER", null);

    private final String word;
    private final @Nullable String aggregation;

    HitPolicy(String word, @Nullable String aggregation) {
        this.word = word;
        this.aggregation = aggregation;
    }

    /** As the attribute {@code hitPolicy} names it. */
    String word() {
        return word;
    }

    @Nullable String aggregation() {
        return aggregation;
    }

    /** DMN's own default, which editors leave out, is UNIQUE. */
    static Optional<HitPolicy> of(@Nullable String word, @Nullable String aggregation) {
        if (word == null) {
            return Optional.of(UNIQUE);
        }
        for (var policy : values()) {
            if (policy.word.equals(word)
                    && (policy.aggregation == null
                            ? aggregation == null || !word.equals("COLLECT")
                            : policy.aggregation.equals(aggregation))) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }
}
