package id.jejak.ledger.json;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** Which class stands for which stored name. One name has one class, one class has one name. */
public final class EventNames {

    private final Map<EventName, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, EventName> names = new HashMap<>();

    private EventNames() {}

    /**
     * @param classes by names such as {@code assessment.competency-assessed.v1}
     * @throws IllegalArgumentException if a name has another form, or a class has two names
     */
    public static EventNames of(Map<String, ? extends Class<?>> classes) {
        var names = new EventNames();
        classes.forEach((text, type) -> names.add(EventName.parse(text), type));
        return names;
    }

    private void add(EventName name, Class<?> type) {
        classes.put(name, type);
        var other = names.put(type, name);
        if (other != null) {
            throw new IllegalArgumentException(
                    "%s has two names: %s and %s".formatted(type, other, name));
        }
    }

    @Nullable Class<?> classOf(EventName name) {
        return classes.get(name);
    }

    @Nullable EventName nameOf(Class<?> type) {
        return names.get(type);
    }
}
