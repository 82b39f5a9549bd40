package id.jejak.training.write.partner;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.axon.LedgerEventStorageEngine;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;
import id.jejak.ledger.sqlite.SqliteLedgerStore;
import id.jejak.training.events.PartnerEvent;
import id.jejak.training.events.PartnerEvent.AgreementEnded;
import id.jejak.training.events.PartnerEvent.AgreementSigned;
import id.jejak.training.events.PartnerEvent.PartnerRegistered;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.events.PartnerKind;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

class LedgerPartnershipsTest {
    private static final PartnerId UNSRI = PartnerId.ofCode("UNSRI");
    private static final PartnerId PROVINCE = PartnerId.ofCode("BPSDM");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private final Map<PartnerId, Long> sequences = new HashMap<>();
    private EventLedger ledger;
    private LedgerEventStorageEngine engine;
    private Partnerships partnerships;

    @BeforeEach
    void a_programme_offered_with_a_university(@TempDir Path folder) {
        ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(folder.resolve("ledger.sqlite")),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry());
        engine =
                LedgerEventStorageEngine.builder()
                        .ledger(ledger)
                        .eventSerializer(
                                new LogicalNameSerializer(EventNames.of(EventCatalogue.BY_NAME)))
                        .build();
        partnerships = new LedgerPartnerships(ledger);
        assertThat(allowed(DAY, DAY.minusDays(1), LAST.plusDays(1))).isTrue();
        registered(UNSRI);
        record(new AgreementSigned(UNSRI, "PKS 1", "Diklat", DAY, LAST, DAY));
        record(new ProgrammePartnered(UNSRI, PROGRAMME, DAY));
    }

    @AfterEach
    void close() {
        ledger.close();
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
        record(new AgreementEnded(UNSRI, "PKS 1", "Diganti", LAST.minusDays(9)));
        assertThat(allowed(DAY, LAST.minusDays(12), LAST.minusDays(10))).isTrue();
        assertThat(allowed(DAY, LAST.minusDays(12), LAST.minusDays(9))).isFalse();
        record(new AgreementSigned(UNSRI, "PKS 2", "Diklat", LAST.minusDays(20), LAST, LAST));
        assertThat(allowed(DAY, LAST.minusDays(12), LAST.minusDays(9))).isTrue();
    }

    @Test
    void one_of_several_partners_is_enough() {
        registered(PROVINCE);
        record(new AgreementSigned(PROVINCE, "PKS 7", "x", LAST, LAST.plusYears(1), LAST));
        assertThat(allowed(LAST, LAST, LAST.plusDays(1))).isFalse();
        record(new ProgrammePartnered(PROVINCE, PROGRAMME, LAST));
        assertThat(allowed(LAST, LAST, LAST.plusDays(1))).isTrue();
        assertThat(new LedgerPartnerships(ledger).allow(PROGRAMME, LAST, LAST, LAST.plusYears(9)))
                .isFalse();
    }

    private boolean allowed(LocalDate announced, LocalDate first, LocalDate last) {
        return partnerships.allow(PROGRAMME, announced, first, last);
    }

    private void registered(PartnerId partner) {
        record(
                new PartnerRegistered(
                        partner, partner.value(), "Mitra", PartnerKind.UNIVERSITY, DAY));
    }

    private void record(PartnerEvent event) {
        var sequence = sequences.merge(event.partnerId(), 1L, Long::sum) - 1;
        engine.appendEvents(
                new GenericDomainEventMessage<>(
                        "partner", event.partnerId().value(), sequence, event));
    }
}
