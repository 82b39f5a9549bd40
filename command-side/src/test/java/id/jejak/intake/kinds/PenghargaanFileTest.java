package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.award.events.AwardKind;
import id.jejak.award.write.AwardCommand.GrantAward;
import id.jejak.award.write.AwardCommand.NominateForAward;
import id.jejak.award.write.AwardCommand.RevokeAward;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.StableId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class PenghargaanFileTest {
    private static final AwardId AWARD = new AwardId(StableId.of("award", "PH-1"));
    private static final NominateForAward NOMINATED =
            new NominateForAward(
                    AWARD,
                    EMPLOYEE,
                    AwardKind.SATYALANCANA_X,
                    "BKPSDM",
                    "Masa kerja",
                    LocalDate.of(2021, 1, 5));
    private static final GrantAward GRANTED =
            new GrantAward(AWARD, EMPLOYEE, "SK-9", LocalDate.of(2021, 8, 17));

    @Test
    void a_row_gives_a_command_for_each_step_it_tells_of() {
        award("", "", "", "").gives(NOMINATED);
        award("SK-9", "2021-08-17", "", "").gives(NOMINATED, GRANTED);
        award("SK-9", "2021-08-17", "2022-01-01", "Pidana")
                .gives(
                        NOMINATED,
                        GRANTED,
                        new RevokeAward(AWARD, EMPLOYEE, "Pidana", LocalDate.of(2022, 1, 1)));
    }

    @Test
    void a_step_half_told_is_wrong() {
        award("SK-9", "", "2022-01-01", "")
                .isWrongIn("tanggal_sk:field.missing", "alasan_cabut:field.missing");
        Mapping.of(new PenghargaanFile(), "", "", "", "", "", "", "", "", "", "")
                .isWrongIn(
                        "nomor:field.missing",
                        "nip:field.missing",
                        "jenis:field.missing",
                        "pengusul:field.missing",
                        "alasan:field.missing",
                        "tanggal_usul:field.missing");
    }

    @Test
    void a_later_step_leaves_the_ids_of_the_earlier_ones() {
        var nominated = award("", "", "", "").ids();
        var granted = award("SK-9", "2021-08-17", "", "").ids();
        assertThat(granted).hasSize(2).startsWith(nominated.getFirst()).doesNotHaveDuplicates();
        assertThat(award("SK-10", "2021-08-17", "", "").ids().get(1)).isNotEqualTo(granted.get(1));
    }

    @Test
    void an_id_does_not_hang_on_spaces_around_cells() {
        assertThat(award(" SK-9 ", "2021-08-17", "", "").ids())
                .isEqualTo(award("SK-9", "2021-08-17", "", "").ids());
    }

    private static Mapping award(String decree, String granted, String revoked, String whyRevoked) {
        return Mapping.of(
                new PenghargaanFile(),
                "PH-1",
                NIP,
                "satyalancana_x",
                "BKPSDM",
                "Masa kerja",
                "2021-01-05",
                decree,
                granted,
                revoked,
                whyRevoked);
    }
}
