package id.jejak.infra.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.policy.rules.tables.DmnWriter;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The compiled engine is compared with the reference engine: no difference is allowed. */
class EqualAnswersTest {
    private static final KieEngine KIE = new KieEngine();

    @TestFactory
    Stream<DynamicTest> models_of_chance_are_decided_alike() {
        return LongStream.range(0, Integer.getInteger("jejak.policy.models", 120))
                .mapToObj(
                        seed ->
                                DynamicTest.dynamicTest(
                                        "seed " + seed,
                                        () -> {
                                            var model = RandomModels.model(seed);
                                            var text = DmnWriter.write(model);
                                            assertThat(DmnReader.read(text)).isEqualTo(model);
                                            compare(text, 150);
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> shipped_models_are_decided_alike() throws IOException, URISyntaxException {
        return shipped()
                .map(
                        path ->
                                DynamicTest.dynamicTest(
                                        path.getParent().getFileName() + " " + path.getFileName(),
                                        () -> compare(Files.readString(path), 4_000)));
    }

    @Test
    void a_difference_would_be_seen() {
        // KIE is asked about another model than the compiled engine was given.
        var model = text("/award.dmn");
        var other = new KieEngine().compile(policy(model.replace(">24<", ">25<")));
        var compiled = new CompiledEngine().compile(policy(model));
        var inputs = new Boundaries(DmnReader.read(model)).inputs(1_000, 1);
        assertThat(PublishingProof.differences(compiled, other, inputs)).isNotEmpty();
    }

    private static void compare(String text, int inputs) {
        var policy = policy(text);
        assertThat(new CompiledEngine().compile(policy)).isNotNull();
        assertThat(new PublishingProof(KIE, inputs).findings(policy)).isEmpty();
    }

    static Stream<Path> shipped() throws IOException, URISyntaxException {
        var folder = EqualAnswersTest.class.getResource("/policies");
        assertThat(folder).isNotNull();
        return Files.walk(Path.of(folder.toURI()))
                .filter(path -> path.toString().endsWith(".dmn"))
                .sorted();
    }

    static PolicyModel policy(Path file) throws IOException {
        return policy(Files.readString(file));
    }

    static PolicyModel policy(String text) {
        return new PolicyModel(new PolicyRef("test", "1"), text);
    }

    static String text(String resource) {
        try (var in = EqualAnswersTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
