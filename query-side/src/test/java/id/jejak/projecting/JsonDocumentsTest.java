package id.jejak.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.ledger.json.LedgerJson;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class JsonDocumentsTest {
    enum Colour {
        MERAH,
        PUTIH
    }

    record Part(Colour colour, long amount, @Nullable LocalDate since) {}

    record Whole(
            String name,
            int count,
            long many,
            BigDecimal hours,
            double share,
            boolean open,
            Map<String, Integer> byKey,
            List<@Nullable Part> parts,
            @Nullable String absent) {}

    private static final Whole WHOLE =
            new Whole(
                    "Ani \"A\" – ünï\n",
                    Integer.MIN_VALUE,
                    Integer.MAX_VALUE + 1L,
                    new BigDecimal("24.50"),
                    0.1,
                    true,
                    new TreeMap<>(Map.of("b", 2, "a", -1)),
                    Arrays.asList(
                            new Part(Colour.PUTIH, Long.MAX_VALUE, LocalDate.of(2024, 2, 29)),
                            new Part(Colour.MERAH, 0, null),
                            null),
                    null);

    @Test
    void a_record_becomes_the_document_that_its_json_says() {
        var said = Document.parse(LedgerJson.mapper().writeValueAsString(WHOLE));
        var document = JsonDocuments.of(WHOLE);
        assertThat(document).isEqualTo(said);
        assertThat(document.toJson()).isEqualTo(said.toJson());
    }

    @Test
    void and_comes_back() {
        var back = JsonDocuments.read(JsonDocuments.of(WHOLE), Whole.class);
        assertThat(back.hours()).isEqualByComparingTo(WHOLE.hours());
        assertThat(back.parts()).isEqualTo(WHOLE.parts());
        assertThat(back.name()).isEqualTo(WHOLE.name());
    }
}
