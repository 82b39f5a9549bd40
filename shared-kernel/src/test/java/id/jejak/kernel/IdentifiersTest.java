package id.jejak.kernel;

import static id.jejak.kernel.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids, those that follow from business keys, and those that hide a NIP. */
class IdentifiersTest {
    private static final byte[] KEY =
            "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Nip NIP = new Nip("198609262015051001");

    @ParameterizedTest
    @ValueSource(strings = {"a", "M.01", "0b9f6f4e-58b6-8f0a-9c1d-2f6f0e8f7a11", "A_b-c.9"})
    void letters_digits_dots_dashes_and_underscores_make_an_id(String id) {
        assertThat(new AgencyId(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".a", "-a", "a b", "a/b", "a\n", "é"})
    void anything_else_is_no_id(String id) {
        assertRefused("value.bad-id", () -> new AgencyId(id));
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat(new AgencyId("a".repeat(64)).value()).hasSize(64);
        assertRefused("value.bad-id", () -> new AgencyId("a".repeat(65)));
    }

    /** Pinned: a changed value would part every import from what was imported before. */
    @Test
    void the_same_key_gives_the_same_id_on_every_machine() {
        assertThat(StableId.of("agency", "1172")).isEqualTo("7ea8beea-6e2d-89f9-a187-1e0da0dd1805");
    }

    @Test
    void kinds_keep_equal_keys_apart() {
        assertThat(StableId.of("agency", "1172")).isNotEqualTo(StableId.of("post", "1172"));
    }

    @Test
    void a_stable_id_is_a_uuid_of_version_8() {
        var uuid = UUID.fromString(StableId.of("agency", "1172"));
        assertThat(uuid.version()).isEqualTo(8);
        assertThat(uuid.variant()).isEqualTo(2);
    }

    /** Pinned: a changed value would part every employee from their history. */
    @Test
    void one_nip_names_one_employee() {
        assertThat(new Blinding(KEY).employee(NIP))
                .isEqualTo(new EmployeeId("1c30efe0-2785-88f5-a6b5-5742c28ecaba"));
    }

    @Test
    void another_nip_names_another_employee() {
        assertThat(new Blinding(KEY).employee(new Nip("198609262015051002")))
                .isNotEqualTo(new Blinding(KEY).employee(NIP));
    }

    @Test
    void another_key_names_the_employee_otherwise() {
        var other = KEY.clone();
        other[0]++;
        assertThat(new Blinding(other).employee(NIP)).isNotEqualTo(new Blinding(KEY).employee(NIP));
    }

    @Test
    void an_opaque_id_depends_on_its_purpose() {
        var blinding = new Blinding(KEY);
        assertThat(blinding.opaque("a", "text"))
                .isEqualTo(blinding.opaque("a", "text"))
                .isNotEqualTo(blinding.opaque("b", "text"))
                .doesNotContain("text");
    }

    @Test
    void a_key_under_32_bytes_is_refused() {
        assertRefused("blinding.short-key", () -> new Blinding(new byte[31]));
    }
}
