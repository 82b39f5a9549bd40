package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which rule decided, and on what. Compared as versions by {@link #isVersion}; two refs are equal
 * only if they decided on the same facts.
 *
 * @param id of the policy
 * @param version that was in force
 * @param rule id of the rule that fired in the policy's model; several, of several tables, in the
 *     order of the model and with a space between them. Null where nothing was decided yet, and in
 *     events older than the models
 * @param inputs the facts it saw, by their names in the dictionary of facts: decimals, true or
 *     false, words of closed lists. Never what names somebody. Empty where {@code rule} is null
 */
public record PolicyRef(
        String id,
        String version,
        @Nullable String rule,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<String, String> inputs) {
    private static final SortedMap<String, String> NONE =
            Collections.unmodifiableSortedMap(new TreeMap<>());

    /** Absent inputs, as in older events, are none. */
    @JsonCreator
    public PolicyRef {
        inputs = copied(inputs);
    }

    /** A version that decided nothing yet. */
    public PolicyRef(String id, String version) {
        this(id, version, null, NONE);
    }

    /** Whether both name the same version of the same policy. */
    public boolean isVersion(PolicyRef other) {
        return id.equals(other.id) && version.equals(other.version);
    }

    /** The version alone, to look things up by. */
    public PolicyRef versionOnly() {
        return rule == null && inputs.isEmpty() ? this : new PolicyRef(id, version);
    }

    private static SortedMap<String, String> copied(@Nullable SortedMap<String, String> inputs) {
        return inputs == null || inputs.isEmpty()
                ? NONE
                : Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }
}
