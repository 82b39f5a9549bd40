package id.jejak.ledger.axon;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@code recordedAt} into the metadata of an event when they are asked for, and leaves the
 * rest to another serializer.
 */
final class RecordedAtSerializer implements Serializer {

    private final Serializer serializer;

    RecordedAtSerializer(Serializer serializer) {
        this.serializer = serializer;
    }

    @Override
    @SuppressWarnings("unchecked") // metadata asked for, metadata given
    public <S, T> T deserialize(SerializedObject<S> object) {
        T plain = serializer.deserialize(object);
        if (object instanceof RecordedMetaData recorded && plain instanceof MetaData metaData) {
            var recordedAt = recorded.recordedAt().toString();
            return (T) metaData.and(LedgerEventStorageEngine.RECORDED_AT, recordedAt);
        }
        return plain;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        return serializer.serialize(object, representation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return serializer.canSerializeTo(representation);
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared by Axon
    public Class classForType(SerializedType type) {
        return serializer.classForType(type);
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared by Axon
    public SerializedType typeForClass(@Nullable Class type) {
        return serializer.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return serializer.getConverter();
    }
}
