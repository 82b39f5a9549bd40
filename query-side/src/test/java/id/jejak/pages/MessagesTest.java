package id.jejak.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.award.events.AwardKind;
import id.jejak.award.events.Criterion;
import id.jejak.catalogue.EventCatalogue;
import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.dossier.rules.Awards;
import id.jejak.dossier.rules.Participation;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Role;
import id.jejak.kernel.Sex;
import id.jejak.performance.events.Rating;
import id.jejak.performance.rules.RecommendationStage;
import id.jejak.policy.read.book.Difference;
import id.jejak.policy.read.book.Standing;
import id.jejak.policy.read.lab.Step;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.lab.Dimension;
import id.jejak.policy.rules.lab.Direction;
import id.jejak.privacy.events.RequestKind;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.events.RetirementCause;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class MessagesTest {
    private static final Pattern FIXED = Pattern.compile("#\\{([A-Za-z][A-Za-z0-9.]*)[}(]");
    private static final Pattern MADE = Pattern.compile("#\\{\\|([a-z]+\\.)\\$\\{");
    private static final Pattern TAB =
            Pattern.compile("AgencyTab\\.of[A-Z][a-z]+\\(\\s*\"([a-z.]+)\"");
    private static final Map<String, Class<? extends Enum<?>>> MADE_OF =
            Map.ofEntries(
                    Map.entry("kind.", EmploymentKind.class),
                    Map.entry("agencykind.", AgencyKind.class),
                    Map.entry("kirkpatrick.", KirkpatrickLevel.class),
                    Map.entry("awardkind.", AwardKind.class),
                    Map.entry("award.", Awards.State.class),
                    Map.entry("participation.", Participation.State.class),
                    Map.entry("cause.", RetirementCause.class),
                    Map.entry("role.", Role.class),
                    Map.entry("postclass.", PostClass.class),
                    Map.entry("form.", TrainingForm.class),
                    Map.entry("criterion.", Criterion.class),
                    Map.entry("measure.", MeasureKind.class),
                    Map.entry("datarequest.", RequestKind.class),
                    Map.entry("severity.", Severity.class),
                    Map.entry("standing.", Standing.class),
                    Map.entry("differencekind.", Difference.Kind.class),
                    Map.entry("valuetype.", ValueType.class),
                    Map.entry("dimension.", Dimension.class),
                    Map.entry("direction.", Direction.class),
                    Map.entry("labnext.", Step.Next.class),
                    Map.entry("sex.", Sex.class),
                    Map.entry("rating.", Rating.class),
                    Map.entry("stage.", RecommendationStage.class));

    private final Properties indonesian = texts("");
    private final Properties english = texts("_en");

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(english.stringPropertyNames())
                .isEqualTo(indonesian.stringPropertyNames())
                .isNotEmpty();
    }

    @Test
    void no_text_is_blank() {
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(indonesian.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void every_key_of_a_template_has_a_text() throws IOException {
        assertThat(found(FIXED)).isNotEmpty().isSubsetOf(indonesian.stringPropertyNames());
    }

    @Test
    void every_tab_has_a_text() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var keys =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> TAB.matcher(text(file)).results())
                            .map(hit -> hit.group(1))
                            .toList();
            assertThat(keys).contains("people.title");
            assertThat(indonesian.stringPropertyNames()).containsAll(keys);
        }
    }

    @Test
    void keys_that_a_template_makes_have_a_text_for_every_value() throws IOException {
        var made = found(MADE);
        made.remove("wrong.");
        assertThat(made).isSubsetOf(MADE_OF.keySet());
        MADE_OF.forEach(
                (prefix, type) ->
                        assertThat(indonesian.stringPropertyNames())
                                .containsAll(
                                        Arrays.stream(type.getEnumConstants())
                                                .map(one -> prefix + one.name())
                                                .toList()));
    }

    @Test
    void every_event_has_a_name() {
        var words = new Wording(PageClient.MESSAGES, LanguageChoice.INDONESIAN);
        assertThat(EventCatalogue.BY_NAME.keySet())
                .noneMatch(type -> words.event(type).startsWith("event."));
    }

    private static List<String> found(Pattern pattern) throws IOException {
        var keys = new ArrayList<String>();
        for (var template : templates()) {
            pattern.matcher(Files.readString(template))
                    .results()
                    .forEach(hit -> keys.add(hit.group(1)));
        }
        return new ArrayList<>(Set.copyOf(keys));
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @Test
    void each_feature_has_its_texts_in_both_languages() {
        assertThat(MessageFiles.features())
                .contains("pages", "training")
                .allSatisfy(
                        feature ->
                                assertThat(texts(feature, "_en").stringPropertyNames())
                                        .as(feature)
                                        .isEqualTo(texts(feature, "").stringPropertyNames()));
    }

    @Test
    void no_key_stands_in_two_files() {
        assertThat(MessageFiles.features().mapToInt(feature -> texts(feature, "").size()).sum())
                .isEqualTo(indonesian.size());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        MessageFiles.features().forEach(feature -> texts.putAll(texts(feature, language)));
        return texts;
    }

    private static Properties texts(String feature, String language) {
        var file = "/messages/" + feature + language + ".properties";
        var texts = new Properties();
        try (var stream =
                new InputStreamReader(
                        Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            texts.load(stream);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return texts;
    }
}
