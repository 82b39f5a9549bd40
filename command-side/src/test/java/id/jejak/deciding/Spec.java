package id.jejak.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.PolicyRef;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Given events, when a decision, then events or a refusal: the whole decision is compared, nothing
 * less, except that an event expected by the version of a policy alone says nothing of the rule
 * that fired and what it saw.
 */
public record Spec<S, E>(S initial, BiFunction<S, E, S> evolve) {
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Given<S, E> given(E... history) {
        return new Given<>(
                List.of(history).stream().reduce(initial, evolve, (_, second) -> second));
    }

    public record Given<S, E>(S state) {
        public Then<E> when(Function<S, Decision<E>> decision) {
            return new Then<>(decision.apply(state));
        }
    }

    public record Then<E>(Decision<E> decision) {
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void then(E... events) {
            assertThat(decision)
                    .usingRecursiveComparison()
                    .withStrictTypeChecking()
                    .withEqualsForType(Then::decides, PolicyRef.class)
                    .isEqualTo(new Decision.Accepted<>(List.of(events)));
        }

        private static boolean decides(PolicyRef actual, PolicyRef expected) {
            return expected.rule() == null ? actual.isVersion(expected) : actual.equals(expected);
        }

        public void thenNothing() {
            assertThat(decision).isEqualTo(Decision.<E>nothing());
        }

        public void thenRejected(Rejection reason) {
            assertThat(decision).isEqualTo(Decision.<E>reject(reason));
        }
    }
}
