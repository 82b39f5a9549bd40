package id.jejak.training.write.partner;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deciding.LedgerBed;
import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.training.events.PartnerEvent.AgreementEnded;
import id.jejak.training.events.PartnerEvent.AgreementSigned;
import id.jejak.training.events.PartnerEvent.PartnerRegistered;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.events.PartnerKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

class LedgerPartnershipsTest {
    private static final PartnerId UNSRI = PartnerId.ofCode("UNSRI");
    private static final PartnerId PROVINCE = PartnerId.ofCode("BPSDM");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private LedgerBed bed;
    private Partnerships partnerships;

    @BeforeEach
    void a_programme_offered_with_a_university(@TempDir Path folder) {
        bed = new LedgerBed(folder);
        partnerships = new LedgerPartnerships(bed.ledger());
        assertThat(allowed(DAY, DAY.minusDays(1), LAST.plusDays(1))).isTrue();
        registered(UNSRI);
        bed.record(new AgreementSigned(UNSRI, "PKS 1", "Diklat", DAY, LAST, DAY));
        bed.record(new ProgrammePartnered(UNSRI, PROGRAMME, DAY));
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void every_day_of_the_session_lies_in_the_period_of_one_agreement() {
        assertThat(allowed(DAY, DAY, LAST)).isTrue();
        assertThat(allowed(DAY, DAY.minusDays(1), DAY)).isFalse();
        assertThat(allowed(DAY, LAST, LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_session_announced_before_the_partner_was_named_needs_none() {
        assertThat(allowed(DAY.minusDays(1), LAST, LAST.plusDays(9))).isTrue();
    }

    @Test
    void an_agreement_that_ended_early_covers_the_days_before_and_a_new_one_the_rest() {
        bed.record(new AgreementEnded(UNSRI, "PKS 1", "Diganti", LAST.minusDays(9)));
        assertThat(allowed(DAY, LAST.minusDays(12), LAST.minusDays(10))).isTrue();
        assertThat(allowed(DAY, LAST.minusDays(12), LAST.minusDays(9))).isFalse();
        bed.record(new AgreementSigned(UNSRI, "PKS 2", "Diklat", LAST.minusDays(20), LAST, LAST));
        assertThat(allowed(DAY, LAST.minusDays(12), LAST.minusDays(9))).isTrue();
    }

    @Test
    void one_of_several_partners_is_enough() {
        registered(PROVINCE);
        bed.record(new AgreementSigned(PROVINCE, "PKS 7", "x", LAST, LAST.plusYears(1), LAST));
        assertThat(allowed(LAST, LAST, LAST.plusDays(1))).isFalse();
        bed.record(new ProgrammePartnered(PROVINCE, PROGRAMME, LAST));
        assertThat(allowed(LAST, LAST, LAST.plusDays(1))).isTrue();
        assertThat(
                        new LedgerPartnerships(bed.ledger())
                                .allow(PROGRAMME, LAST, LAST, LAST.plusYears(9)))
                .isFalse();
    }

    private boolean allowed(LocalDate announced, LocalDate first, LocalDate last) {
        return partnerships.allow(PROGRAMME, announced, first, last);
    }

    private void registered(PartnerId partner) {
        bed.record(
                new PartnerRegistered(
                        partner, partner.value(), "Mitra", PartnerKind.UNIVERSITY, DAY));
    }
}
