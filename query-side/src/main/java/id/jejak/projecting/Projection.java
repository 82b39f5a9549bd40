package id.jejak.projecting;

import java.util.List;

/**
 * A read model as a pure fold over all events. It keeps no state of its own, reads no clock and no
 * database but its documents: the same ledger gives the same documents.
 */
public interface Projection {

    /** Short and stable, such as {@code agency-dashboard}: names the processor and the progress. */
    String name();

    /** In write order: what is derived from other documents comes before them. */
    List<Shelf<?>> shelves();

    /** Takes the next event; each event type that does not matter here is simply passed over. */
    void fold(Recorded recorded, Documents documents);
}
