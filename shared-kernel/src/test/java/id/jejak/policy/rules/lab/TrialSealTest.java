package id.jejak.policy.rules.lab;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Blinding;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class TrialSealTest {
    private static final Map<String, String> FEMALE = Map.of("sexes", "FEMALE");
    private static final Headline COUNTED = headline("text", "question", "12", Map.of("won", "3"));

    private final TrialSeal seal = new TrialSeal(new Blinding(new byte[32]));

    @Test
    void it_fits_what_it_was_put_on() {
        assertThat(seal.fits(COUNTED, seal.on(COUNTED))).isTrue();
    }

    @Test
    void it_fits_nothing_else() {
        var others =
                List.of(
                        headline("other", "question", "12", Map.of("won", "3")),
                        headline("text", "other", "12", Map.of("won", "3")),
                        headline("text", "question", "13", Map.of("won", "3")),
                        headline("text", "question", "12", Map.of("won", "4")),
                        headline("text", "question", "12", Map.of("lost", "3")),
                        headline("text", "question", "12", Map.of("won", "3", "lost", "0")),
                        headline("textquestion", "", "12", Map.of("won", "3")),
                        headline("text", "question", "12", Map.of(), Map.of("won", "3")),
                        headline(
                                "text",
                                "question",
                                "12",
                                Map.of(),
                                Map.of("sexes", "FEMALE", "won", "3")));
        assertThat(others).noneMatch(other -> seal.fits(other, seal.on(COUNTED)));
    }

    @Test
    void another_key_puts_another_seal() {
        var elsewhere = new byte[32];
        elsewhere[0] = 1;
        var other = new TrialSeal(new Blinding(elsewhere));
        assertThat(seal.fits(COUNTED, other.on(COUNTED))).isFalse();
    }

    private static Headline headline(
            String sha256, String question, String position, Map<String, String> figures) {
        return headline(sha256, question, position, FEMALE, figures);
    }

    private static Headline headline(
            String sha256,
            String question,
            String position,
            Map<String, String> scope,
            Map<String, String> figures) {
        return new Headline(
                sha256, question, position, new TreeMap<>(scope), new TreeMap<>(figures));
    }
}
