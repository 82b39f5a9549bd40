package id.jejak.ledger.json;

import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bodies as bytes, the way every event takes, with one reader per class that is kept. The general
 * way, which looks everything up for every body, took as long again as the JSON itself.
 */
final class JsonBodies {

    private final ObjectMapper mapper;
    private final ObjectWriter writer;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    JsonBodies(ObjectMapper mapper) {
        this.mapper = mapper;
        this.writer = mapper.writer();
    }

    byte[] write(@Nullable Object object) {
        try {
            return writer.writeValueAsBytes(object);
        } catch (JacksonException e) {
            throw new SerializationException("cannot be written as JSON", e);
        }
    }

    @Nullable Object read(byte[] body, Class<?> type) {
        try {
            return readers.computeIfAbsent(type, mapper::readerFor).readValue(body);
        } catch (JacksonException e) {
            throw new SerializationException("cannot be read as " + type.getSimpleName(), e);
        }
    }
}
