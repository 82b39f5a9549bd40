package id.jejak.training.write.partner;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
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

import id.jejak.deciding.Decision;
import id.jejak.training.events.PartnerEvent;
import id.jejak.training.events.PartnerEvent.AgreementEnded;
import id.jejak.training.events.PartnerEvent.AgreementSigned;
import id.jejak.training.events.PartnerEvent.PartnerRegistered;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.events.PartnerEvent.SessionPartnered;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.write.partner.Partner.Known;
import id.jejak.training.write.partner.Partner.Unknown;
import id.jejak.training.write.partner.PartnerCommand.EndAgreement;
import id.jejak.training.write.partner.PartnerCommand.HoldTogether;
import id.jejak.training.write.partner.PartnerCommand.OfferTogether;
import id.jejak.training.write.partner.PartnerCommand.RegisterPartner;
import id.jejak.training.write.partner.PartnerCommand.SignAgreement;

import java.time.LocalDate;

/** Rules of working with partners. */
final class PartnerDecider {
    private PartnerDecider() {}

    static Decision<PartnerEvent> register(RegisterPartner c, Partner state) {
        return switch (state) {
            case Known(var as, _, _, _) when registered(c, as.occurredOn()).equals(as) -> nothing();
            case Known _ -> reject(ALREADY_REGISTERED);
            case Unknown _ when c.name().isBlank() -> reject(NAME_MISSING);
            case Unknown _ -> accept(registered(c, c.on()));
        };
    }

    static Decision<PartnerEvent> sign(SignAgreement c, Partner state) {
        return switch (state) {
            case Unknown _ -> reject(NOT_REGISTERED);
            case Known known when known.agreements().containsKey(c.number()) ->
                    again(c, known.agreements().get(c.number()));
            case Known _ when c.until().isBefore(c.from()) -> reject(ENDS_BEFORE_START);
            case Known known when c.on().isBefore(known.as().occurredOn()) ->
                    reject(BEFORE_LAST_STEP);
            case Known _ -> accept(signed(c, c.on()));
        };
    }

    static Decision<PartnerEvent> end(EndAgreement c, Partner state) {
        return switch (state) {
            case Unknown _ -> reject(NOT_REGISTERED);
            case Known known when !known.agreements().containsKey(c.number()) -> reject(NOT_SIGNED);
            case Known known -> end(c, known.agreements().get(c.number()));
        };
    }

    /**
     * @param isOffered whether the programme is
     */
    static Decision<PartnerEvent> offer(OfferTogether c, Partner state, boolean isOffered) {
        return switch (state) {
            case Unknown _ -> reject(NOT_REGISTERED);
            case Known known when known.programmes().contains(c.programmeId()) -> nothing();
            case Known _ when !isOffered -> reject(PROGRAMME_UNKNOWN);
            case Known known when known.inForce(c.on(), c.on()).isEmpty() -> reject(NO_AGREEMENT);
            case Known _ -> accept(new ProgrammePartnered(c.partnerId(), c.programmeId(), c.on()));
        };
    }

    static Decision<PartnerEvent> hold(HoldTogether c, Partner state, HeldSession session) {
        return switch (state) {
            case Unknown _ -> reject(NOT_REGISTERED);
            case Known known when known.sessions().contains(c.sessionId()) -> nothing();
            case Known _ when session.plan().isEmpty() -> reject(SESSION_UNKNOWN);
            case Known _ when session.cancelled() -> reject(SESSION_CANCELLED);
            case Known known -> hold(c, known, session.plan().get());
        };
    }

    private static Decision<PartnerEvent> hold(
            HoldTogether c, Known partner, SessionScheduled plan) {
        if (!plan.organiser().equals(c.organiser())) {
            return reject(ANOTHER_ORGANISER);
        }
        return partner.inForce(plan.startsOn(), plan.endsOn())
                .map(
                        agreement ->
                                PartnerDecider.<PartnerEvent>one(
                                        new SessionPartnered(
                                                c.partnerId(),
                                                c.sessionId(),
                                                agreement.as().number(),
                                                c.on())))
                .orElseGet(() -> reject(NO_AGREEMENT));
    }

    private static <E> Decision<E> one(E event) {
        return accept(event);
    }

    private static Decision<PartnerEvent> again(SignAgreement c, Agreement known) {
        return signed(c, known.as().occurredOn()).equals(known.as())
                ? nothing()
                : reject(ALREADY_SIGNED);
    }

    private static Decision<PartnerEvent> end(EndAgreement c, Agreement agreement) {
        if (agreement.end() != null) {
            return nothing();
        }
        if (c.reason().isBlank()) {
            return reject(REASON_MISSING);
        }
        return c.on().isBefore(agreement.as().occurredOn())
                ? reject(BEFORE_LAST_STEP)
                : accept(new AgreementEnded(c.partnerId(), c.number(), c.reason(), c.on()));
    }

    private static PartnerRegistered registered(RegisterPartner c, LocalDate on) {
        return new PartnerRegistered(c.partnerId(), c.code(), c.name(), c.kind(), on);
    }

    private static AgreementSigned signed(SignAgreement c, LocalDate on) {
        return new AgreementSigned(c.partnerId(), c.number(), c.subject(), c.from(), c.until(), on);
    }
}
