package id.jejak.ledger.json;

import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A stored body that may have been read before it is asked for. */
public interface ReadBefore {

    /** What it says, read by this serializer unless that was done. */
    @Nullable Object readBy(Serializer serializer);
}
