package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Value;

import java.util.function.Consumer;

/** An expression of an output, of a formula or at the head of a column. */
sealed interface Term {
    record Constant(Value value) implements Term {}

    /** An input, a decision, or {@code decision.output}. */
    record Name(String name) implements Term {}

    record Negative(Term of) implements Term {}

    record Reckoned(char operator, Term left, Term right) implements Term {}

    default void names(Consumer<String> each) {
        switch (this) {
            case Constant constant -> {}
            case Name name -> each.accept(name.name());
            case Negative negative -> negative.of().names(each);
            case Reckoned reckoned -> {
                reckoned.left().names(each);
                reckoned.right().names(each);
            }
        }
    }
}
