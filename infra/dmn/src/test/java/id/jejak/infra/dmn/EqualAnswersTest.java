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
import java.nio.charset.StandardCharsets;
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
    Stream<DynamicTest> shipped_models_are_decided_alike() {
        return shipped()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name, () -> compare(text("/policies/" + name), 4_000)));
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

    /** Names of files under {@code /policies}; they may stand in a jar. */
    static Stream<String> shipped() {
        var names =
                text("/policies/index.txt")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("\\s+"))
                        .map(words -> words[0] + "/" + words[1] + ".dmn")
                        .toList();
        assertThat(names).hasSizeGreaterThan(10);
        return names.stream();
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
