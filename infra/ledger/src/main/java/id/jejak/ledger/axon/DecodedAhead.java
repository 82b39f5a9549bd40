package id.jejak.ledger.axon;

import id.jejak.ledger.json.ReadBefore;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * A stored body that may be read before it is asked for. Whether it was asked for tells whether
 * reading the next ones ahead is worth the while.
 */
final class DecodedAhead implements SerializedObject<byte[]>, ReadBefore {

    private final SerializedObject<byte[]> body;
    private volatile @Nullable Object decoded;
    private volatile boolean asked;

    DecodedAhead(SerializedObject<byte[]> body) {
        this.body = body;
    }

    /** By the thread ahead. What cannot be read is left to whoever asks, and to upcasters. */
    void decode(Serializer serializer) {
        try {
            decoded = serializer.deserialize(body);
        } catch (RuntimeException _) {
            decoded = null;
        }
    }

    @Override
    public @Nullable Object readBy(Serializer serializer) {
        asked = true;
        var known = decoded;
        return known == null ? serializer.deserialize(body) : known;
    }

    boolean isDecoded() {
        return decoded != null;
    }

    boolean wasAsked() {
        return asked;
    }

    @Override
    public byte[] getData() {
        return body.getData();
    }

    @Override
    public Class<byte[]> getContentType() {
        return body.getContentType();
    }

    @Override
    public SerializedType getType() {
        return body.getType();
    }
}
