package id.jejak.training.write.partner;

import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.training.events.PartnerKind.UNIVERSITY;
import static id.jejak.training.write.partner.PartnerRejection.ALREADY_REGISTERED;
import static id.jejak.training.write.partner.PartnerRejection.ALREADY_SIGNED;
import static id.jejak.training.write.partner.PartnerRejection.ANOTHER_ORGANISER;
import static id.jejak.training.write.partner.PartnerRejection.BEFORE_LAST_STEP;
import static id.jejak.training.write.partner.PartnerRejection.ENDS_BEFORE_START;
import static id.jejak.training.write.partner.PartnerRejection.NAME_MISSING;
import static id.jejak.training.write.partner.PartnerRejection.NOT_REGISTERED;
import static id.jejak.training.write.partner.PartnerRejection.NOT_SIGNED;
import static id.jejak.training.write.partner.PartnerRejection.NO_AGREEMENT;
import static id.jejak.training.write.partner.PartnerRejection.PROGRAMME_UNKNOWN;
import static id.jejak.training.write.partner.PartnerRejection.REASON_MISSING;
import static id.jejak.training.write.partner.PartnerRejection.SESSION_CANCELLED;
import static id.jejak.training.write.partner.PartnerRejection.SESSION_UNKNOWN;

import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Decision;
import id.jejak.deciding.Histories;
import id.jejak.deciding.Spec;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.events.PartnerEvent;
import id.jejak.training.events.PartnerEvent.AgreementEnded;
import id.jejak.training.events.PartnerEvent.AgreementSigned;
import id.jejak.training.events.PartnerEvent.PartnerRegistered;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.events.PartnerEvent.SessionPartnered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.write.partner.PartnerCommand.EndAgreement;
import id.jejak.training.write.partner.PartnerCommand.HoldTogether;
import id.jejak.training.write.partner.PartnerCommand.OfferTogether;
import id.jejak.training.write.partner.PartnerCommand.RegisterPartner;
import id.jejak.training.write.partner.PartnerCommand.SignAgreement;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

class PartnerDeciderTest {
    private static final PartnerId ID = PartnerId.ofCode("UNSRI");
    private static final SessionId SESSION = new SessionId("s1");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private final Spec<Partner, PartnerEvent> spec = new Spec<>(Partner.UNKNOWN, Partner::evolve);

    @Test
    void a_partner_is_registered_once() {
        spec.given().when(register("Universitas")).then(registered());
        spec.given(registered()).when(register("Universitas")).thenNothing();
        spec.given(registered()).when(register("Other")).thenRejected(ALREADY_REGISTERED);
        spec.given().when(register(" ")).thenRejected(NAME_MISSING);
    }

    @Test
    void an_agreement_is_signed_once_for_a_period() {
        spec.given(registered()).when(sign(LAST, DAY)).then(signed());
        spec.given(registered(), signed()).when(sign(LAST, DAY)).thenNothing();
        spec.given(registered(), signed())
                .when(sign(LAST.minusDays(1), DAY))
                .thenRejected(ALREADY_SIGNED);
        spec.given(registered()).when(sign(DAY.minusDays(1), DAY)).thenRejected(ENDS_BEFORE_START);
        spec.given(registered()).when(sign(LAST, DAY.minusDays(1))).thenRejected(BEFORE_LAST_STEP);
        spec.given().when(sign(LAST, DAY)).thenRejected(NOT_REGISTERED);
    }

    @Test
    void an_agreement_ends_early_for_a_reason() {
        var running = spec.given(registered(), signed());
        running.when(end("MoU", "replaced", DAY)).then(ended(DAY));
        running.when(end("MoU", " ", DAY)).thenRejected(REASON_MISSING);
        running.when(end("MoU", "x", DAY.minusDays(1))).thenRejected(BEFORE_LAST_STEP);
        running.when(end("Other", "x", DAY)).thenRejected(NOT_SIGNED);
        spec.given(registered(), signed(), ended(DAY)).when(end("MoU", "x", LAST)).thenNothing();
        spec.given().when(end("MoU", "x", DAY)).thenRejected(NOT_REGISTERED);
    }

    @Test
    void a_programme_is_offered_together_while_an_agreement_is_in_force() {
        var together = new ProgrammePartnered(ID, PROGRAMME, DAY);
        spec.given(registered(), signed()).when(offer(DAY, true)).then(together);
        spec.given(registered(), signed(), together).when(offer(LAST, true)).thenNothing();
        spec.given(registered(), signed()).when(offer(DAY, false)).thenRejected(PROGRAMME_UNKNOWN);
        spec.given(registered(), signed())
                .when(offer(LAST.plusDays(1), true))
                .thenRejected(NO_AGREEMENT);
        spec.given(registered()).when(offer(DAY, true)).thenRejected(NO_AGREEMENT);
        spec.given().when(offer(DAY, true)).thenRejected(NOT_REGISTERED);
    }

    @Test
    void a_session_is_held_together_when_an_agreement_covers_all_its_days() {
        var together = new SessionPartnered(ID, SESSION, "MoU", DAY);
        spec.given(registered(), signed()).when(hold(LAST.minusDays(4), LAST)).then(together);
        spec.given(registered(), signed())
                .when(hold(LAST.minusDays(3), LAST.plusDays(1)))
                .thenRejected(NO_AGREEMENT);
        spec.given(registered(), signed())
                .when(hold(DAY.minusDays(1), DAY))
                .thenRejected(NO_AGREEMENT);
        spec.given(registered(), signed(), together).when(hold(DAY, DAY)).thenNothing();
        spec.given().when(hold(DAY, DAY)).thenRejected(NOT_REGISTERED);
    }

    @Test
    void an_agreement_that_ended_early_covers_the_days_before() {
        var over = spec.given(registered(), signed(), ended(DAY.plusDays(9)));
        over.when(hold(DAY, DAY.plusDays(8))).then(new SessionPartnered(ID, SESSION, "MoU", DAY));
        over.when(hold(DAY, DAY.plusDays(9))).thenRejected(NO_AGREEMENT);
    }

    @Test
    void a_session_must_be_there_and_be_the_organiser_s() {
        var ready = spec.given(registered(), signed());
        ready.when(hold(KOMINFO, new HeldSession(Optional.empty(), false)))
                .thenRejected(SESSION_UNKNOWN);
        ready.when(hold(KOMINFO, new HeldSession(Optional.of(plan(DAY, DAY)), true)))
                .thenRejected(SESSION_CANCELLED);
        ready.when(hold(new AgencyId("other"), new HeldSession(Optional.of(plan(DAY, DAY)), false)))
                .thenRejected(ANOTHER_ORGANISER);
    }

    @Test
    void every_command_reaches_its_rule() {
        var fixture = new AggregateTestFixture<>(PartnerAggregate.class);
        fixture.registerInjectableResource(
                new Histories()
                        .with(SESSION.value(), plan(DAY, DAY))
                        .with(
                                PROGRAMME.value(),
                                new ProgrammeOffered(
                                        PROGRAMME,
                                        "P",
                                        "P",
                                        TrainingForm.COURSE,
                                        new TreeMap<>(),
                                        Jp.of(1),
                                        DAY))
                        .facts());
        fixture.givenNoPriorActivity()
                .when(new RegisterPartner(ID, "UNSRI", "Universitas", UNIVERSITY, DAY))
                .expectEvents(registered());
        fixture.given(registered())
                .when(new SignAgreement(ID, "MoU", "Master", DAY, LAST, DAY))
                .expectEvents(signed());
        fixture.given(registered(), signed())
                .when(new EndAgreement(ID, "MoU", "replaced", DAY))
                .expectEvents(ended(DAY));
        fixture.given(registered(), signed())
                .when(new OfferTogether(ID, PROGRAMME, DAY))
                .expectEvents(new ProgrammePartnered(ID, PROGRAMME, DAY));
        fixture.given(registered(), signed())
                .when(new HoldTogether(ID, SESSION, KOMINFO, DAY))
                .expectEvents(new SessionPartnered(ID, SESSION, "MoU", DAY));
        fixture.given(registered())
                .when(new HoldTogether(ID, SESSION, KOMINFO, DAY))
                .expectException(CommandRejected.class)
                .expectExceptionDetails("partner.no-agreement");
    }

    private static PartnerRegistered registered() {
        return new PartnerRegistered(ID, "UNSRI", "Universitas", UNIVERSITY, DAY);
    }

    private static AgreementSigned signed() {
        return new AgreementSigned(ID, "MoU", "Master", DAY, LAST, DAY);
    }

    private static AgreementEnded ended(LocalDate on) {
        return new AgreementEnded(ID, "MoU", "replaced", on);
    }

    private static Function<Partner, Decision<PartnerEvent>> register(String name) {
        var command = new RegisterPartner(ID, "UNSRI", name, UNIVERSITY, DAY);
        return state -> PartnerDecider.register(command, state);
    }

    private static Function<Partner, Decision<PartnerEvent>> sign(LocalDate until, LocalDate on) {
        var command = new SignAgreement(ID, "MoU", "Master", DAY, until, on);
        return state -> PartnerDecider.sign(command, state);
    }

    private static Function<Partner, Decision<PartnerEvent>> end(
            String number, String why, LocalDate on) {
        var command = new EndAgreement(ID, number, why, on);
        return state -> PartnerDecider.end(command, state);
    }

    private static Function<Partner, Decision<PartnerEvent>> offer(LocalDate on, boolean known) {
        var command = new OfferTogether(ID, PROGRAMME, on);
        return state -> PartnerDecider.offer(command, state, known);
    }

    private static Function<Partner, Decision<PartnerEvent>> hold(LocalDate from, LocalDate to) {
        return hold(KOMINFO, new HeldSession(Optional.of(plan(from, to)), false));
    }

    private static Function<Partner, Decision<PartnerEvent>> hold(
            AgencyId organiser, HeldSession session) {
        var command = new HoldTogether(ID, SESSION, organiser, DAY);
        return state -> PartnerDecider.hold(command, state, session);
    }

    private static SessionScheduled plan(LocalDate from, LocalDate to) {
        var activity =
                new Activity(
                        PROGRAMME,
                        TrainingForm.COURSE,
                        Reach.NATIONAL,
                        1,
                        1,
                        Jp.of(1),
                        new TreeMap<>());
        return new SessionScheduled(SESSION, "S", activity, from, to, 5, "Sabang", KOMINFO, DAY);
    }
}
