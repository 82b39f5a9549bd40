package id.jejak.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class TableTest {
    private static final List<String> COLUMNS = List.of("kode", "nama");
    private static final Limits LIMITS = new Limits(10_000_000, 65_536, 100_000);

    @Test
    void columns_may_stand_in_any_order() {
        var row = rows("nama,kode\nDinas,A1\n").getFirst();
        assertThat(row.cell("kode")).isEqualTo("A1");
        assertThat(row.cell("nama")).isEqualTo("Dinas");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() {
        assertThat(rows("\uFEFFkode,nama\nA1,Dinas\n")).hasSize(1);
        assertThat(rows("\uFEFF\"kode\",\"nama\"\nA1,Dinas\n")).hasSize(1);
    }

    @Test
    void quotes_and_line_breaks_stay_inside_their_field_and_lines_are_counted_as_they_lie() {
        var rows = rows("kode,nama\nA1,\"Dinas\n\"\"Satu\"\", Palembang\"\r\nA2,Dua\n\nA3,Tiga");
        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L, 6L);
        assertThat(rows.getFirst().cell("nama")).isEqualTo("Dinas\n\"Satu\", Palembang");
    }

    @Test
    void bytes_that_are_no_utf_8_are_seen_in_their_cell_and_nowhere_else() {
        var rows = rows(bytes("kode,nama\nA1,Caf", 0xE9, "\nA2,Café\n"));
        assertThat(TextFault.of(rows.getFirst().cell("nama"))).contains(TextFault.MALFORMED_UTF8);
        assertThat(TextFault.of(rows.getFirst().cell("kode"))).isEmpty();
        assertThat(rows.get(1).cell("nama")).isEqualTo("Café");
    }

    @Test
    void control_characters_are_no_text() {
        assertThat(TextFault.of("a\u0000b")).contains(TextFault.CONTROL_CHARACTER);
        assertThat(TextFault.of("a\nb\tc")).isEmpty();
    }

    @Test
    void a_header_in_another_encoding_is_refused() {
        var utf16 = "kode,nama\nA1,x\n".getBytes(StandardCharsets.UTF_16);
        assertThatThrownBy(() -> rows(utf16)).isInstanceOf(FileRefused.class);
        refused("kode,na\u0000ma\n", 1, "", "field.control-character");
    }

    @Test
    void a_wrong_header_is_refused_by_its_column() {
        refused("kode,nama,alamat\n", 1, "alamat", "file.unknown-header");
        refused("kode\n", 1, "nama", "file.missing-header");
        refused("kode,nama,kode\n", 1, "kode", "file.repeated-header");
        refused("kode;nama\n", 1, "kode;nama", "file.unknown-header");
    }

    @Test
    void an_empty_file_is_refused_and_one_of_a_header_has_no_rows() {
        refused("", 0, "", "file.empty");
        refused("\uFEFF", 0, "", "file.empty");
        refused("\n\n", 0, "", "file.empty");
        assertThat(rows("kode,nama\n")).isEmpty();
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_where_it_was_opened() {
        refused("kode,nama\nA1,x\nA2,\"Dinas\nA3,y\n", 3, "", "file.unclosed-quote");
    }

    @Test
    void text_behind_a_closing_quote_is_refused() {
        refused("kode,nama\nA1,\"Dinas\" Satu\n", 2, "", "file.text-after-quote");
    }

    @Test
    void a_huge_field_is_refused_before_it_fills_the_memory() {
        refused("kode,nama\nA1,x\nA2," + "x".repeat(200_000), 3, "", "file.field-too-long");
        refused("kode,nama\nA2,\"" + "x\n".repeat(200_000), 2, "", "file.field-too-long");
    }

    @Test
    void too_many_cells_to_be_a_table_are_refused() {
        refused(",".repeat(20_000), 1, "", "file.unreadable");
    }

    @Test
    void a_file_over_the_limit_is_refused() {
        var small = new Limits(20, 65_536, 100_000);
        assertThatThrownBy(() -> rows("kode,nama\nA1,Dinas Kesehatan\n".getBytes(), small))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("file.too-large"));
    }

    @Test
    void a_row_of_another_length_is_told_from_a_whole_one() {
        assertThat(rows("kode,nama\nA1\nA1,b,c\nA1,b\n"))
                .extracting(Row::isWhole)
                .containsExactly(false, false, true);
    }

    private static AbstractThrowableAssert<?, ?> refused(
            String text, long line, String column, String code) {
        return assertThatThrownBy(() -> rows(text))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(code);
                            assertThat(refusal.line()).isEqualTo(line);
                            assertThat(refusal.column()).isEqualTo(column);
                        });
    }

    private static List<Row> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Row> rows(byte[] bytes) {
        return rows(bytes, LIMITS);
    }

    private static List<Row> rows(byte[] bytes, Limits limits) {
        try (var table = Table.open(new TextFile("x.csv", bytes), COLUMNS, limits)) {
            var rows = new ArrayList<Row>();
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
            return rows;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] bytes(String before, int odd, String after) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        out.write(odd);
        out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
