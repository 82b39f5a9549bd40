package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Section.ASSESSMENTS;
import static id.jejak.policy.rules.histories.Section.CALLS;
import static id.jejak.policy.rules.histories.Section.CREDITS;
import static id.jejak.policy.rules.histories.Section.ENROLMENTS;
import static id.jejak.policy.rules.histories.Section.NOMINATIONS;
import static id.jejak.policy.rules.histories.Section.RATINGS;

import id.jejak.assessment.events.JpmCategory;
import id.jejak.award.events.Criterion;
import id.jejak.performance.events.Rating;
import id.jejak.policy.rules.Value;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the event of an act says was decided.
 *
 * @param version of the policy that decided
 * @param values under the names of the model's outputs
 */
public record RecordedOutcome(String version, SortedMap<String, Value> values) {
    private static final JpmCategory[] CATEGORIES = JpmCategory.values();
    private static final Rating[] RATINGS_OF = Rating.values();
    private static final int JP_DECIMALS = 2;

    public RecordedOutcome {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    static RecordedOutcome of(String version, String output, Value value) {
        var values = new TreeMap<String, Value>();
        values.put(output, value);
        return new RecordedOutcome(version, values);
    }

    private static RecordedOutcome of(Moment m, int version, String output, Value value) {
        return of(m.world.versions.text(version), output, value);
    }

    /**
     * @param policy what the moment was turned to an occasion of
     * @return null where no event says what this policy decided
     */
    public static @Nullable RecordedOutcome of(Moment moment, String policy) {
        return switch (policy) {
            case "jp-conversion" -> credited(moment, false);
            case "jp-caps" -> credited(moment, true);
            case "jpm-category" -> category(moment);
            case "performance-rating" -> rating(moment);
            case "waiting-priority" -> points(moment);
            case "enrolment-eligibility" -> admitted(moment);
            case "award-criteria" -> findings(moment);
            default -> null;
        };
    }

    /** Of a report that was verified only what the caps left of it is recorded. */
    private static @Nullable RecordedOutcome credited(Moment m, boolean capped) {
        var row = m.act(CREDITS);
        if (row < 0) {
            return null;
        }
        var marks = m.get(CREDITS, row, Column.MARKS);
        if ((Marks.source(marks) == Marks.LEARNING) != capped) {
            return null;
        }
        var version = capped ? m.get(CREDITS, row, Column.PROGRAMME) : Marks.version(marks);
        var jp = BigDecimal.valueOf(m.get(CREDITS, row, Column.CREDITED), JP_DECIMALS);
        return of(m, version, "jp", Value.of(jp));
    }

    /**
     * Of the conversion that gave a credit what caps left of it.
     *
     * @param moment turned to an occasion of the conversion
     */
    public static String conversionOf(Moment moment) {
        var marks = moment.get(CREDITS, moment.credit(), Column.MARKS);
        return moment.world.versions.text(Marks.version(marks));
    }

    private static @Nullable RecordedOutcome category(Moment m) {
        var row = m.act(ASSESSMENTS);
        if (row < 0) {
            return null;
        }
        var marks = m.get(ASSESSMENTS, row, Column.ASSESSED_AS);
        return of(
                m,
                Appraised.version(marks),
                "category",
                Value.of(CATEGORIES[Appraised.category(marks)]));
    }

    private static @Nullable RecordedOutcome rating(Moment m) {
        var row = m.act(RATINGS);
        if (row < 0) {
            return null;
        }
        var marks = m.get(RATINGS, row, Column.RATED_AS);
        return of(
                m,
                Appraised.version(marks),
                "rating",
                Value.of(RATINGS_OF[Appraised.rating(marks)]));
    }

    private static @Nullable RecordedOutcome points(Moment m) {
        var row = m.act(NOMINATIONS);
        return row < 0
                ? null
                : of(
                        m,
                        m.get(NOMINATIONS, row, Column.VERSION),
                        "points",
                        Value.of(m.get(NOMINATIONS, row, Column.POINTS)));
    }

    /** Whoever was refused left no event. */
    private static @Nullable RecordedOutcome admitted(Moment m) {
        var row = m.act(ENROLMENTS);
        return row < 0 || m.get(ENROLMENTS, row, Column.ADMITTED_BY) == Credited.NOT_ASKED
                ? null
                : of(m, m.get(ENROLMENTS, row, Column.ADMITTED_BY), "eligible", Value.of(true));
    }

    private static @Nullable RecordedOutcome findings(Moment m) {
        var row = m.act(CALLS);
        if (row < 0) {
            return null;
        }
        var marks = m.get(CALLS, row, Column.MARKS);
        var values = new TreeMap<String, Value>();
        for (var criterion : Criterion.values()) {
            if (Calls.isKnown(marks, criterion)) {
                values.put(outputOf(criterion), Value.of(Calls.isMet(marks, criterion)));
            }
        }
        return new RecordedOutcome(m.world.versions.text(Calls.version(marks)), values);
    }

    private static String outputOf(Criterion criterion) {
        return switch (criterion) {
            case IN_SERVICE -> "inServiceMet";
            case CLEAN_RECORD -> "cleanRecordMet";
            case GOOD_RATINGS -> "goodRatingsMet";
        };
    }
}
