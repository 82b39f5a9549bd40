package id.jejak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.DomainEvent;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;

import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What was stored once can be read for ever. A file that changes in a pull request needs an
 * upcaster in the same pull request.
 */
class ContractTest {
    private static final Path CONTRACTS = Path.of("../shared-kernel/src/test/contracts");

    private final LogicalNameSerializer ledger =
            new LogicalNameSerializer(EventNames.of(EventCatalogue.BY_NAME));

    @ParameterizedTest
    @MethodSource("samples")
    void what_was_stored_can_still_be_read(DomainEvent sample) throws IOException {
        var stored = stored(EventCatalogue.nameOf(sample.getClass()), approved(sample));
        assertThat(ledger.<String, DomainEvent>deserialize(stored)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void it_is_stored_byte_for_byte_as_before(DomainEvent sample) throws IOException {
        assertThat(ledger.serialize(sample, String.class).getData()).isEqualTo(approved(sample));
    }

    /**
     * The form that names the rule that fired and what it saw. A file's name begins with the
     * event's; a word after it tells further forms apart.
     */
    @ParameterizedTest
    @MethodSource("decided")
    void a_whole_decision_is_read_and_stored_as_before(Path file) throws IOException {
        assertThat(readAndStored(file).toString())
                .contains("rule=", "inputs={")
                .doesNotContain("inputs={}");
    }

    /** With what was added to an event after it had been stored without. */
    @ParameterizedTest
    @MethodSource("grown")
    void an_event_that_grew_is_read_and_stored_as_before(Path file) throws IOException {
        assertThat(readAndStored(file).toString().replace("rule=null", "")).doesNotContain("=null");
    }

    private DomainEvent readAndStored(Path file) throws IOException {
        var approved = Files.readString(file).strip();
        var name = file.getFileName().toString().replaceFirst("(\\.v[0-9]+)\\..*", "$1");
        var event = ledger.<String, DomainEvent>deserialize(stored(name, approved));
        assertThat(event.getClass()).isEqualTo(EventCatalogue.BY_NAME.get(name));
        assertThat(ledger.serialize(event, String.class).getData()).isEqualTo(approved);
        return event;
    }

    @Test
    void no_event_is_without_a_sample() {
        assertThat(samples().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.BY_NAME.values());
    }

    static Stream<DomainEvent> samples() {
        return Stream.of(
                        WorkforceSamples.all(),
                        CompetencySamples.all(),
                        TrainingSamples.all(),
                        OutcomeSamples.all(),
                        FundingSamples.all(),
                        NeedsSamples.all(),
                        CallSamples.all(),
                        DisciplineSamples.all(),
                        LeadersSamples.all(),
                        PerformanceSamples.all(),
                        PartnerSamples.all(),
                        LearningSamples.all(),
                        VoiceSamples.all(),
                        StudySamples.all(),
                        ExchangeSamples.all(),
                        OutreachSamples.all(),
                        PolicySamples.all(),
                        PrivacySamples.all(),
                        ReadinessSamples.all())
                .flatMap(events -> events);
    }

    static Stream<Path> decided() throws IOException {
        return files("decided");
    }

    static Stream<Path> grown() throws IOException {
        return files("grown");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (var files = Files.list(CONTRACTS.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }

    private static SimpleSerializedObject<String> stored(String name, String body) {
        var cut = name.lastIndexOf(".v");
        var type =
                new SimpleSerializedType(
                        name.substring(0, cut), name.substring(cut + ".v".length()));
        return new SimpleSerializedObject<>(body, String.class, type);
    }

    private static String approved(DomainEvent sample) throws IOException {
        var file = EventCatalogue.nameOf(sample.getClass()) + ".json";
        return Files.readString(CONTRACTS.resolve(file)).strip();
    }
}
