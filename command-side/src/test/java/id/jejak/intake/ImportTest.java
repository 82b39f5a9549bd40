package id.jejak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.intake.csv.TextFile;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class ImportTest extends FileScene {
    @Test
    void parents_are_registered_before_children_whatever_the_order_of_rows() throws Exception {
        var run =
                bed.run(
                        agencies(
                                "U,Seksi Satu,unit,D,,2014-01-01",
                                "D,Dinas,perangkat_daerah,K,,2014-01-01",
                                CITY));
        assertThat(bed.errors(run)).isEmpty();
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(run.accepted()).isEqualTo(3);
        assertThat(run.rowsRead()).isEqualTo(3);
    }

    @Test
    void the_same_file_a_second_time_changes_nothing() throws Exception {
        var file = agencies(CITY, "D,Dinas,perangkat_daerah,K,,2014-01-01", CITY);
        var first = bed.run(file);
        var before = bed.digest();
        var second = bed.run(file);
        assertThat(first.accepted()).isEqualTo(2);
        assertThat(first.unchanged()).isEqualTo(1);
        assertThat(second.accepted()).isZero();
        assertThat(second.unchanged()).isEqualTo(3);
        assertThat(bed.digest()).isEqualTo(before).hasSize(2);
    }

    @Test
    void a_corrected_row_is_decided_anew() throws Exception {
        bed.run(agencies(CITY, "D,Dins,perangkat_daerah,K,,2014-01-01"));
        var run = bed.run(agencies(CITY, "D,Dinas,perangkat_daerah,K,,2014-01-01"));
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(run.unchanged()).isEqualTo(1);
        assertThat(bed.events()).hasSize(3);
    }

    @Test
    void bad_rows_are_named_with_line_column_and_code_and_good_rows_go_in() throws Exception {
        var run =
                bed.run(
                        agencies(
                                CITY,
                                "D,,desa,K,,2014-13-01",
                                "E,\"Dinas\nDua\",perangkat_daerah,K,,2014-01-01",
                                "F,Dinas,perangkat_daerah,TIADA,,2014-01-01",
                                "G,Dinas"));
        assertThat(run.accepted()).isEqualTo(2);
        assertThat(run.refused()).isEqualTo(3);
        assertThat(run.errors()).isEqualTo(5);
        assertThat(bed.errors(run))
                .extracting(e -> e.file() + ":" + e.line() + ":" + e.column() + ":" + e.code())
                .containsExactlyInAnyOrder(
                        "instansi.csv:3:nama:field.missing",
                        "instansi.csv:3:jenis:field.unknown-choice",
                        "instansi.csv:3:tanggal:field.not-a-date",
                        "instansi.csv:6::agency.parent-unknown",
                        "instansi.csv:7::row.wrong-number-of-cells");
    }

    @Test
    void a_row_of_broken_bytes_is_refused_by_column_and_the_next_one_is_taken() throws Exception {
        var text = HEADER + "\nX,Caf\u00e9,kota,,16.71,2014-01-01\n" + CITY + "\n";
        var run = bed.run(new TextFile("instansi.csv", text.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(bed.errors(run))
                .singleElement()
                .isEqualTo(
                        new ImportError(
                                "instansi.csv",
                                2,
                                "nama",
                                "field.malformed-utf8",
                                "These bytes are no UTF-8; save the file as UTF-8."));
    }

    @Test
    void a_file_that_breaks_off_keeps_the_rows_before_and_says_so_once() throws Exception {
        var run = bed.run(agencies(CITY, "D,\"Dinas,perangkat_daerah,K,,2014-01-01"));
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(run.files().getFirst().state()).isEqualTo(FileReport.State.REFUSED);
        assertThat(bed.errors(run))
                .extracting(ImportError::code)
                .containsExactly("file.unclosed-quote");
    }

    @Test
    void a_row_that_is_too_long_is_refused_alone() throws Exception {
        var run =
                bed.run(
                        agencies(
                                "X," + "x".repeat(70_000) + ",kota,,16.71,2014-01-01",
                                "Y," + "x".repeat(5_000) + ",kota,,16.71,2014-01-01",
                                CITY));
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(bed.errors(run))
                .extracting(ImportError::code)
                .containsExactly("row.too-long", "field.too-long");
    }

    @Test
    void a_wrong_header_and_an_unknown_kind_refuse_the_file_and_no_other() throws Exception {
        var run =
                bed.run(
                        TextFile.of("daftar.csv", "a,b"),
                        TextFile.of("kompetensi.csv", "kode,nama"),
                        agencies(CITY));
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(bed.errors(run))
                .extracting(ImportError::code)
                .containsExactly("file.unknown-kind", "file.missing-header");
    }
}
