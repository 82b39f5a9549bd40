package id.jejak.infra.dmn;

import id.jejak.policy.rules.Value;

import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.core.impl.DMNContextImpl;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds what decisions gave for those after them, and no number that grows beyond what can be
 * reckoned with: KIE takes the refusal for an error of the decision that gave it.
 */
final class BearableContext extends DMNContextImpl {
    BearableContext() {}

    private BearableContext(Map<String, Object> entries) {
        super(entries);
    }

    @Override
    public @Nullable Object set(String name, @Nullable Object value) {
        if (value instanceof BigDecimal number && !Value.isBearable(number)) {
            throw new ArithmeticException(name + " is too large a number, or too small");
        }
        return super.set(name, value);
    }

    @Override
    public DMNContext clone() {
        return new BearableContext(new LinkedHashMap<>(getAll()));
    }
}
