package id.jejak.ledger.axon;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

import java.time.Instant;
import java.util.Arrays;

/**
 * Stored metadata, a JSON object, to which the ledger adds when they are asked for what it knows
 * itself: the time it recorded the event. They stay bytes, so that an event which cannot be read
 * can be handed on as it is.
 */
record RecordedMetaData(byte[] stored, Instant recordedAt) implements SerializedObject<byte[]> {

    private static final SerializedType TYPE =
            new SimpleSerializedType(MetaData.class.getName(), null);
    private static final String KEY = "\"" + LedgerEventStorageEngine.RECORDED_AT + "\":\"";

    /**
     * @throws SerializationException if what is stored is no JSON object
     */
    @Override
    public byte[] getData() {
        var end = lastVisible(stored.length);
        var last = end > 0 ? lastVisible(end) : -1;
        if (last < 0 || stored[end] != '}') {
            throw new SerializationException("stored metadata are no JSON object");
        }
        // Last, as of two equal keys the last one counts.
        var comma = stored[last] == '{' ? "" : ",";
        var addition = (comma + KEY + recordedAt + "\"}").getBytes(UTF_8);
        var all = Arrays.copyOf(stored, end + addition.length);
        System.arraycopy(addition, 0, all, end, addition.length);
        return all;
    }

    /** Index of the last byte before this one that is no white space; -1 for none. */
    private int lastVisible(int before) {
        var index = before - 1;
        while (index >= 0 && stored[index] >= 0 && stored[index] <= ' ') {
            index--;
        }
        return index;
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
