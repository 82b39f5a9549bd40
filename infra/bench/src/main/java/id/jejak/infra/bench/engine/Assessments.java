package id.jejak.infra.bench.engine;

import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.Trace;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.ledger.json.LogicalNameSerializer;

import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Assessments of a few thousand employees: some 500 bytes each, as the ledger stores them. */
final class Assessments {
    static final int STREAMS = 2_000;

    /** Jejak's own, for every engine: then only the engines differ. */
    static final Serializer SERIALIZER =
            new LogicalNameSerializer(EventNames.of(EventCatalogue.BY_NAME));

    /** What Axon ships for JSON, all else as shipped: the engines as one would find them. */
    static final Serializer STOCK = Jackson3Serializer.builder().build();

    private static final String BODY =
            """
            {"assessmentId":"a-%d","assessor":"Tim Asesor BKPSDM","employeeId":"%s","evidence":["Laporan %d/2026"],\
            "jpm":{"category":"CUKUP_OPTIMAL","match":{"denominator":5,"numerator":4},\
            "policy":{"id":"jpm-category","version":"2019.1"}},"method":"ASSESSMENT_CENTER","occurredOn":"2026-02-28",\
            "postId":"analis","purpose":"MAPPING","results":[\
            {"achieved":2,"competency":"M.01","gap":-1,"required":3},\
            {"achieved":2,"competency":"M.02","gap":0,"required":2}]}\
            """;

    private static final List<CompetencyAssessed> PAYLOADS =
            IntStream.range(0, STREAMS).mapToObj(Assessments::payload).toList();

    private Assessments() {}

    static String stream(int number) {
        return new UUID(0x0199_0000_0000_7000L + number, 0x8000_0000_0000_0000L + number)
                .toString();
    }

    /** The event a command would leave. */
    static DomainEventMessage<?> event(int stream, long sequence) {
        var command = newId();
        return new GenericDomainEventMessage<>(
                "Employee",
                stream(stream),
                sequence,
                PAYLOADS.get(stream),
                Map.of(
                        Trace.COMMAND_ID,
                        command,
                        Trace.ACTOR,
                        "asesor-17",
                        Trace.ACTOR_ROLE,
                        "ASSESSOR",
                        Trace.SOURCE,
                        "api",
                        Trace.CORRELATION_ID,
                        command,
                        Trace.TRACE_ID,
                        command));
    }

    /** As Jejak gives them to events, and its clients to commands: ordered by time. */
    static String newId() {
        return IdentifierFactory.getInstance().generateIdentifier();
    }

    /** What one event takes as it is stored, without ids and indexes. */
    static String size() {
        var event = event(17, 0);
        return "payload %d bytes, metadata %d bytes"
                .formatted(
                        event.serializePayload(SERIALIZER, byte[].class).getData().length,
                        event.serializeMetaData(SERIALIZER, byte[].class).getData().length);
    }

    private static CompetencyAssessed payload(int number) {
        return LedgerJson.mapper()
                .readValue(
                        BODY.formatted(number, stream(number), number), CompetencyAssessed.class);
    }
}
