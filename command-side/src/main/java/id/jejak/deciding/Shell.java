package id.jejak.deciding;

import org.axonframework.modelling.command.AggregateLifecycle;

/**
 * The one step between a pure decision and Axon's aggregate: record what was accepted, throw what
 * was refused.
 */
public final class Shell {
    private Shell() {}

    public static <E> void carryOut(Decision<E> decision) {
        switch (decision) {
            case Decision.Accepted<E>(var events) -> events.forEach(AggregateLifecycle::apply);
            case Decision.Rejected<E>(var reason) -> throw new CommandRejected(reason);
        }
    }

    /**
     * For streams that cannot be: history is never refused by a rule, but nonsense is not folded on
     * quietly.
     */
    public static IllegalStateException corrupt(Object event, Object state) {
        return new IllegalStateException(
                "corrupt stream: "
                        + event.getClass().getSimpleName()
                        + " after "
                        + state.getClass().getSimpleName());
    }
}
