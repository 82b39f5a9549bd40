package id.jejak.projecting;

import id.jejak.kernel.DomainEvent;

import java.util.List;
import java.util.Set;

/**
 * A read model as a pure fold over all events. It keeps no state of its own, reads no clock and no
 * database but its documents: the same ledger gives the same documents.
 */
public interface Projection {

    /** Short and stable, such as {@code agency-dashboard}: names the processor and the progress. */
    String name();

    /** In write order: what is derived from other documents comes before them. */
    List<Shelf<?>> shelves();

    /**
     * The events that matter, by type or by a type above: all of them unless said. The others are
     * not even read from their stored form, which in a rebuild is most of the work.
     */
    default Set<Class<?>> families() {
        return Set.of(DomainEvent.class);
    }

    /**
     * Whether the model may be divided into parts, each with some of the employees. Then the fold
     * of an {@link id.jejak.kernel.EmployeeFact} looks at documents of that employee, and at those
     * that every part keeps, and at no others; and what other events do to documents that not every
     * part keeps follows from the event, and from what every part keeps.
     */
    default boolean isDivisible() {
        return false;
    }

    /** Takes the next event; each event type that does not matter here is simply passed over. */
    void fold(Recorded recorded, Documents documents);
}
