package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

class ErrorPageTest {
    private static final Locale INDONESIAN = Locale.of("id");

    @Test
    void both_languages_have_the_same_texts() throws IOException {
        assertThat(texts("_en").stringPropertyNames())
                .isEqualTo(texts("").stringPropertyNames())
                .isNotEmpty();
    }

    @Test
    void a_reader_is_told_in_their_language_and_in_no_other() {
        var gone = Problem.of(HttpStatus.GONE, "a.b", "Gone", "It was <here>.");

        assertThat(ErrorPage.of(gone, INDONESIAN))
                .contains("<html lang=\"id\">", "Permintaan ditolak", "<code>a.b</code>")
                .doesNotContain("refused", "Gone", "here");
        assertThat(ErrorPage.of(gone, Locale.ENGLISH))
                .contains("<html lang=\"en\">", "The request was refused", "<code>a.b</code>")
                .doesNotContain("Permintaan", "ditolak");
    }

    @Test
    void the_most_particular_text_is_said() {
        var missing = Problem.of(HttpStatus.NOT_FOUND, "employee.not-found", "Not found", "-");

        assertThat(ErrorPage.of(missing, INDONESIAN))
                .contains("<h1>Tidak ditemukan</h1>", "Pegawai ini tidak ada");
    }

    private static Properties texts(String language) throws IOException {
        var file = "/messages/problem" + language + ".properties";
        try (var in = Objects.requireNonNull(ErrorPageTest.class.getResourceAsStream(file))) {
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
