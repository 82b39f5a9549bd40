package id.jejak.ledger.json;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stores events under their logical names. Only Axon's own values (metadata, tokens) keep class
 * names; any other class must be registered, and nothing that is stored can make this load a class
 * of its choice.
 */
public final class LogicalNameSerializer implements Serializer {

    private static final String FRAMEWORK = "org.axonframework.";

    /**
     * Axon nests tokens in tokens by class name; Jackson refuses that unless the classes are named.
     */
    private static final PolymorphicTypeValidator FRAMEWORK_VALUES =
            BasicPolymorphicTypeValidator.builder().allowIfSubType(FRAMEWORK).build();

    private final EventNames names;
    private final Jackson3Serializer json;
    private final JsonBodies bodies;
    private final Map<String, Class<?>> framework = new ConcurrentHashMap<>();

    public LogicalNameSerializer(EventNames names) {
        this.names = names;
        this.json =
                Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(
                                mapper ->
                                        LedgerJson.configure(mapper)
                                                .polymorphicTypeValidator(FRAMEWORK_VALUES))
                        .build();
        this.bodies = new JsonBodies(json.getObjectMapper());
    }

    /**
     * @throws UnknownEventException if the class of the object has no name
     */
    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        var type = typeForClass(object == null ? null : object.getClass());
        if (representation == byte[].class) {
            return new SimpleSerializedObject<>(
                    representation.cast(bodies.write(object)), representation, type);
        }
        var body = json.serialize(object, representation);
        return new SimpleSerializedObject<>(body.getData(), body.getContentType(), type);
    }

    /**
     * @throws UnknownEventException if no class has the stored name
     */
    @Override
    @SuppressWarnings("unchecked") // the class asked for, an object of it given
    public <S, T> @Nullable T deserialize(SerializedObject<S> object) {
        if (object instanceof ReadBefore body) {
            return (T) body.readBy(this);
        }
        if (isEmpty(object.getType())) {
            return null;
        }
        var known = classForType(object.getType());
        if (object.getData() instanceof byte[] body && known != UnknownSerializedType.class) {
            return (T) bodies.read(body, known);
        }
        var type = new SimpleSerializedType(known.getName(), null);
        return json.deserialize(
                new SimpleSerializedObject<>(object.getData(), object.getContentType(), type));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return json.canSerializeTo(representation);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (isEmpty(type)) {
            return json.classForType(type);
        }
        if (type.getName().startsWith(FRAMEWORK)) {
            return framework.computeIfAbsent(type.getName(), _ -> json.classForType(type));
        }
        var name =
                new EventName(type.getName(), Objects.requireNonNullElse(type.getRevision(), ""));
        var known = names.classOf(name);
        if (known == null) {
            throw new UnknownEventException(
                    "no class stands for %s, revision '%s'"
                            .formatted(name.name(), name.revision()));
        }
        return known;
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared by Axon
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null
                || type == Void.class
                || type == Void.TYPE
                || type.getName().startsWith(FRAMEWORK)) {
            return json.typeForClass(type);
        }
        var name = names.nameOf(type);
        if (name == null) {
            throw new UnknownEventException(
                    type.getName() + " has no stored name: register it in EventNames");
        }
        return new SimpleSerializedType(name.name(), name.revision());
    }

    private static boolean isEmpty(SerializedType type) {
        return SerializedType.emptyType().equals(type);
    }

    @Override
    public Converter getConverter() {
        return json.getConverter();
    }
}
