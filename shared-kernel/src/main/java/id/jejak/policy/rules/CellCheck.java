package id.jejak.policy.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks one cell of a decision table as someone types it. */
public interface CellCheck {
    /**
     * A cell that tests.
     *
     * @param text FEEL, such as {@code [20..40)}
     * @param words the only ones that the column allows; any if there are none
     * @param names what it may compare with, by type
     * @return what is wrong; a hint if it is right, but only the reference engine knows it
     */
    Optional<Finding> input(
            String text, ValueType type, List<String> words, Map<String, ValueType> names);

    /**
     * A cell that gives.
     *
     * @param names what it may reckon with, by type
     */
    Optional<Finding> output(
            String text, ValueType type, List<String> words, Map<String, ValueType> names);
}
