package id.jejak.training.read.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.pages.PageClient;
import id.jejak.pages.Wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class AgeBandTest {
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "18, di bawah 30 tahun, under 30",
        "29, di bawah 30 tahun, under 30",
        "30, 30–39 tahun, 30–39",
        "39, 30–39 tahun, 30–39",
        "40, 40–49 tahun, 40–49",
        "49, 40–49 tahun, 40–49",
        "50, 50 tahun ke atas, 50 and above",
        "64, 50 tahun ke atas, 50 and above",
    })
    void a_band_reads_as_people_say_it(int age, String indonesian, String english) {
        var key = Dimension.AGE.key(AgeBand.of(age));
        assertThat(new Wording(PageClient.MESSAGES, Locale.of("id")).say(key))
                .isEqualTo(indonesian);
        assertThat(new Wording(PageClient.MESSAGES, Locale.ENGLISH).say(key)).isEqualTo(english);
    }
}
