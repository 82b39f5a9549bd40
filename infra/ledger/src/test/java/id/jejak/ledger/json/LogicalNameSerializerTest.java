package id.jejak.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class LogicalNameSerializerTest {

    record Assessed(String competency, int level) {}

    record Unnamed(String text) {}

    private final LogicalNameSerializer serializer =
            new LogicalNameSerializer(
                    EventNames.of(Map.of("assessment.competency-assessed.v2", Assessed.class)));

    @Test
    void an_event_is_stored_under_its_name_and_revision() {
        var stored = serializer.serialize(new Assessed("integrity", 3), byte[].class);

        assertThat(stored.getType())
                .isEqualTo(new SimpleSerializedType("assessment.competency-assessed", "2"));
        assertThat(new String(stored.getData()))
                .isEqualTo("{\"competency\":\"integrity\",\"level\":3}");
        assertThat(serializer.<byte[], Object>deserialize(stored))
                .isEqualTo(new Assessed("integrity", 3));
    }

    @Test
    void a_class_without_a_name_is_not_written() {
        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(() -> serializer.serialize(new Unnamed("x"), byte[].class))
                .withMessageContaining(Unnamed.class.getName());
    }

    @Test
    void a_name_without_a_class_is_not_read_and_neither_is_a_class_name() {
        for (var type :
                List.of(
                        new SimpleSerializedType("assessment.competency-assessed", "1"),
                        new SimpleSerializedType("assessment.forgotten", "1"),
                        new SimpleSerializedType(Unnamed.class.getName(), null))) {
            assertThatExceptionOfType(UnknownEventException.class)
                    .isThrownBy(
                            () ->
                                    serializer.deserialize(
                                            new SimpleSerializedObject<>(
                                                    "{}".getBytes(), byte[].class, type)))
                    .withMessageContaining(type.getName());
        }
    }

    @Test
    void a_body_of_another_form_is_not_read() {
        var stored =
                new SimpleSerializedObject<>(
                        "{\"competency\":\"x\"}".getBytes(),
                        byte[].class,
                        new SimpleSerializedType("assessment.competency-assessed", "2"));

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.deserialize(stored));
    }

    @Test
    void metadata_tokens_and_nothing_are_kept() {
        var replay =
                ReplayToken.createReplayToken(
                        new GlobalSequenceTrackingToken(7), new GlobalSequenceTrackingToken(2));

        assertThat(roundTrip(MetaData.with("actor", "ani").and("tries", 3)))
                .isEqualTo(MetaData.with("actor", "ani").and("tries", 3));
        assertThat(roundTrip(new GlobalSequenceTrackingToken(42)))
                .isEqualTo(new GlobalSequenceTrackingToken(42));
        assertThat((TrackingToken) roundTrip(replay)).isEqualTo(replay);
        assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(null, byte[].class)))
                .isNull();
    }

    @Test
    void an_older_revision_is_read_through_an_upcaster() {
        var entry =
                new GenericDomainEventEntry<>(
                        "employee",
                        "ani",
                        0,
                        "e-1",
                        "2026-03-01T12:00:00Z",
                        "assessment.competency-assessed",
                        "1",
                        "{\"competency\":\"integrity\"}".getBytes(),
                        "{}".getBytes());

        var upcast =
                new AddLevel()
                        .upcast(Stream.of(new InitialEventRepresentation(entry, serializer)))
                        .findFirst()
                        .orElseThrow();

        Object event = serializer.deserialize(upcast.getData());
        assertThat(event).isEqualTo(new Assessed("integrity", 1));
    }

    @Test
    void names_have_one_form_and_classes_one_name() {
        for (var wrong :
                List.of(
                        "assessed.v1",
                        "assessment.Assessed.v1",
                        "assessment.assessed",
                        "a.b.v0",
                        "a..b.v1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EventNames.of(Map.of(wrong, Assessed.class)))
                    .withMessageContaining(wrong);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                EventNames.of(
                                        Map.of("a.b.v1", Assessed.class, "a.c.v1", Assessed.class)))
                .withMessageContaining("two names");
    }

    private Object roundTrip(Object value) {
        return serializer.deserialize(serializer.serialize(value, byte[].class));
    }

    private static final class AddLevel extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType()
                    .equals(new SimpleSerializedType("assessment.competency-assessed", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            var type = new SimpleSerializedType("assessment.competency-assessed", "2");
            return event.upcastPayload(
                    type, JsonNode.class, body -> ((ObjectNode) body).put("level", 1));
        }
    }
}
