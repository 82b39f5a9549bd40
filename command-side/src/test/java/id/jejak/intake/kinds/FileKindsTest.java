package id.jejak.intake.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FileKindsTest {
    @ParameterizedTest
    @CsvSource({
        "pegawai.csv,pegawai",
        "Pegawai-2024.CSV,pegawai",
        "program 2.csv,program",
        "sesi_b.csv,sesi"
    })
    void a_kind_is_known_by_how_the_name_begins(String file, String kind) {
        assertThat(FileKinds.ofFile(file)).map(FileKind::name).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"pegawaian.csv", "pegawai.xlsx", "pegawai", "data-pegawai.csv", ".csv"})
    void another_name_says_no_kind(String file) {
        assertThat(FileKinds.ofFile(file)).isEmpty();
    }

    @Test
    void every_kind_has_its_key_among_its_columns_and_each_column_once() {
        assertThat(FileKinds.ALL)
                .isNotEmpty()
                .allSatisfy(
                        kind ->
                                assertThat(kind.columns())
                                        .contains(kind.keyColumn())
                                        .doesNotHaveDuplicates());
    }

    @Test
    void the_document_for_clerks_shows_the_header_of_every_kind() throws IOException {
        var document = Files.readAllLines(Path.of("..", "infra", "docs", "import.md"));
        assertThat(FileKinds.ALL)
                .allSatisfy(
                        kind -> assertThat(document).contains(String.join(",", kind.columns())));
    }
}
