package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.SESSION;

import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.StableId;
import id.jejak.training.events.PartnerKind;
import id.jejak.training.write.partner.PartnerCommand.EndAgreement;
import id.jejak.training.write.partner.PartnerCommand.HoldTogether;
import id.jejak.training.write.partner.PartnerCommand.OfferTogether;
import id.jejak.training.write.partner.PartnerCommand.RegisterPartner;
import id.jejak.training.write.partner.PartnerCommand.SignAgreement;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class PartnerKindsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final PartnerId PARTNER = PartnerId.ofCode("UNSRI");

    @Test
    void mitra_registers_a_partner() {
        Mapping.of(new MitraFile(), "UNSRI", "Universitas", "perguruan_tinggi", "2024-05-06")
                .gives(
                        new RegisterPartner(
                                PARTNER, "UNSRI", "Universitas", PartnerKind.UNIVERSITY, DAY));
        Mapping.of(new MitraFile(), "", "", "sekolah", "x")
                .isWrongIn(
                        "kode:field.missing",
                        "nama:field.missing",
                        "jenis:field.unknown-choice",
                        "tanggal:field.not-a-date");
    }

    @Test
    void perjanjian_signs_and_perhaps_ends() {
        var sign = new SignAgreement(PARTNER, "MoU", "Magister", DAY, DAY, DAY);
        agreement("", "").gives(sign);
        agreement("2024-05-06", "Diganti")
                .gives(sign, new EndAgreement(PARTNER, "MoU", "Diganti", DAY));
        agreement("2024-05-06", "").isWrongIn("alasan_akhir:field.missing");
    }

    @Test
    void kemitraan_is_about_a_programme_or_a_session() {
        Mapping.of(new KemitraanFile(), "UNSRI", "P-1", "", "", "2024-05-06")
                .gives(
                        new OfferTogether(
                                PARTNER, new ProgrammeId(StableId.of("programme", "P-1")), DAY));
        Mapping.of(new KemitraanFile(), "UNSRI", "", "S-1", "DINKES", "2024-05-06")
                .gives(new HoldTogether(PARTNER, SESSION, AGENCY, DAY));
        Mapping.of(new KemitraanFile(), "", "", "", "", "")
                .isWrongIn(
                        "kode_mitra:field.missing",
                        "kode_program:field.missing",
                        "tanggal:field.missing");
    }

    private static Mapping agreement(String endedOn, String why) {
        return Mapping.of(
                new PerjanjianFile(),
                "UNSRI",
                "MoU",
                "Magister",
                "2024-05-06",
                "2024-05-06",
                "2024-05-06",
                endedOn,
                why);
    }
}
