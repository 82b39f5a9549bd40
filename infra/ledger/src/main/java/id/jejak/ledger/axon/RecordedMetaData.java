package id.jejak.ledger.axon;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

import java.time.Instant;

/**
 * Stored metadata together with what the ledger adds when they are read: the time it recorded the
 * event.
 */
record RecordedMetaData(byte[] data, Instant recordedAt) implements SerializedObject<byte[]> {

    private static final SerializedType TYPE =
            new SimpleSerializedType(MetaData.class.getName(), null);

    @Override
    public byte[] getData() {
        return data;
    }

    @Override
    public Class<byte[]> getContentType() {
        return byte[].class;
    }

    @Override
    public SerializedType getType() {
        return TYPE;
    }
}
