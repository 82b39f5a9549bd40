package id.jejak.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Nip;
import id.jejak.kernel.Personal;
import id.jejak.kernel.PolicyRef;
import id.jejak.privacy.events.PrivacyEvent;
import id.jejak.voice.events.VoiceEvent.VoiceSubmitted;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.Person;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class EventCatalogueTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path CONTRACTS = Path.of("src/test/contracts");

    @Test
    void every_event_of_the_kernel_is_in_the_catalogue() throws IOException {
        assertThat(EventCatalogue.BY_NAME.values())
                .containsExactlyInAnyOrderElementsOf(events().filter(Class::isRecord).toList());
    }

    @Test
    void every_family_of_events_is_sealed() throws IOException {
        assertThat(families())
                .hasSizeGreaterThan(5)
                .allSatisfy(family -> assertThat(family.isSealed()).as(family.getName()).isTrue());
    }

    @Test
    void every_name_says_feature_fact_and_version() {
        assertThat(EventCatalogue.BY_NAME)
                .allSatisfy(
                        (name, event) ->
                                assertThat(name)
                                        .matches(feature(event) + "\\.[a-z]+(-[a-z]+)*\\.v[1-9]"));
    }

    @Test
    void every_event_has_a_contract_and_every_contract_an_event() throws IOException {
        assertThat(files(CONTRACTS))
                .containsExactlyInAnyOrderElementsOf(
                        EventCatalogue.BY_NAME.keySet().stream()
                                .map(name -> name + ".json")
                                .toList());
    }

    /**
     * The form with the rule that fired and what it saw, beside the older one without; a form may
     * have a further one, such as {@code .advised}. A policy's own events only say which version
     * they are about.
     */
    @Test
    void every_event_that_follows_from_a_policy_has_a_contract_with_the_whole_decision()
            throws IOException {
        assertThat(files(CONTRACTS.resolve("decided")))
                .extracting(name -> name.replaceFirst("(\\.v\\d)\\.[a-z]+(?=\\.json$)", "$1"))
                .hasSameElementsAs(
                        EventCatalogue.BY_NAME.entrySet().stream()
                                .filter(entry -> !feature(entry.getValue()).equals("policy"))
                                .filter(entry -> holds(entry.getValue(), PolicyRef.class))
                                .map(entry -> entry.getKey() + ".json")
                                .toList());
    }

    @Test
    void an_event_outside_the_catalogue_has_no_name() {
        assertThatThrownBy(() -> EventCatalogue.nameOf(Leaking.class))
                .hasMessageContaining("is not in the catalogue");
    }

    @Test
    void personal_data_stand_only_where_people_are_named_or_speak_for_themselves() {
        assertThat(EventCatalogue.BY_NAME.values())
                .filteredOn(EventCatalogueTest::isPersonal)
                .isNotEmpty()
                .allMatch(
                        event ->
                                EmployeeEvent.class.isAssignableFrom(event)
                                        || PrivacyEvent.class.isAssignableFrom(event)
                                        || event == VoiceSubmitted.class);
    }

    @Test
    void personal_data_deep_inside_an_event_are_found() {
        assertThat(isPersonal(Leaking.class)).isTrue();
        assertThat(isPersonal(Nested.class)).isTrue();
        assertThat(isPersonal(Harmless.class)).isFalse();
    }

    private record Leaking(List<Nested> nested, LocalDate occurredOn) implements DomainEvent {}

    private record Nested(Nip nip) {}

    private record Harmless(List<String> codes, LocalDate occurredOn) implements DomainEvent {}

    private static boolean isPersonal(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(EventCatalogueTest::isPersonal);
    }

    private static boolean isPersonal(RecordComponent component) {
        return component.isAnnotationPresent(Personal.class)
                || classesIn(component.getGenericType())
                        .anyMatch(
                                type ->
                                        type == Person.class
                                                || type == Nip.class
                                                || isPersonal(type));
    }

    private static boolean holds(Class<?> type, Class<?> wanted) {
        return type == wanted
                || type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .flatMap(each -> classesIn(each.getGenericType()))
                                .anyMatch(each -> holds(each, wanted));
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static Stream<Class<?>> classesIn(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType generic ->
                    Arrays.stream(generic.getActualTypeArguments())
                            .flatMap(EventCatalogueTest::classesIn);
            default -> Stream.of();
        };
    }

    private static String feature(Class<?> event) {
        return event.getPackageName().split("\\.")[2];
    }

    private static List<Class<?>> families() throws IOException {
        return events().filter(type -> type.isInterface() && type.getName().endsWith("Event"))
                .<Class<?>>map(type -> type)
                .toList();
    }

    private static Stream<Class<? extends DomainEvent>> events() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files
                    .filter(file -> file.toString().endsWith(".class"))
                    .map(EventCatalogueTest::load)
                    .filter(type -> DomainEvent.class.isAssignableFrom(type))
                    .filter(type -> type != DomainEvent.class)
                    .<Class<? extends DomainEvent>>map(type -> type.asSubclass(DomainEvent.class))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(Path file) {
        var name = CLASSES.relativize(file).toString().replace('/', '.').replace(".class", "");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
