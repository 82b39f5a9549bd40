package id.jejak.policy.rules.histories;

import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.events.Purpose;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;

import org.jspecify.annotations.Nullable;

/** Marks of ratings and assessments, several small numbers in one. */
final class Appraised {
    private static final int RESULT = 3;
    private static final int BEHAVIOUR = 5;
    private static final int YEARLY = 7;
    private static final int SCORED = 8;
    private static final int CATEGORY = 1;
    private static final int VERSION = 12;

    private Appraised() {}

    static int rating(Rating rating, Appraisal as, Period.Kind kind, int version) {
        return rating.ordinal()
                | of(as.result()) << RESULT
                | of(as.behaviour()) << BEHAVIOUR
                | (kind == Period.Kind.YEARLY ? 1 << YEARLY : 0)
                | (as.score() == null ? 0 : 1 << SCORED)
                | version << VERSION;
    }

    private static int of(@Nullable Expectation expectation) {
        return expectation == null ? 0 : expectation.ordinal() + 1;
    }

    static int rating(int marks) {
        return marks & 7;
    }

    /** One more than the ordinal; 0 for none. */
    static int result(int marks) {
        return marks >> RESULT & 3;
    }

    /** One more than the ordinal; 0 for none. */
    static int behaviour(int marks) {
        return marks >> BEHAVIOUR & 3;
    }

    static boolean isYearly(int marks) {
        return (marks >> YEARLY & 1) == 1;
    }

    static boolean isScored(int marks) {
        return (marks >> SCORED & 1) == 1;
    }

    static int assessment(Purpose purpose, JpmCategory category, int version) {
        return purpose.ordinal() | category.ordinal() << CATEGORY | version << VERSION;
    }

    static int purpose(int marks) {
        return marks & 1;
    }

    static int category(int marks) {
        return marks >> CATEGORY & 7;
    }

    static int version(int marks) {
        return marks >>> VERSION;
    }
}
