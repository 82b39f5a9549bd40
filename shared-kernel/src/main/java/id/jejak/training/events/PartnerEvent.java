package id.jejak.training.events;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;

import java.time.LocalDate;

/** A partner in training: its agreements, and what is done together. */
public sealed interface PartnerEvent extends DomainEvent {
    PartnerId partnerId();

    record PartnerRegistered(
            PartnerId partnerId, String code, String name, PartnerKind kind, LocalDate occurredOn)
            implements PartnerEvent {}

    /**
     * @param number of the document; unique for the partner
     * @param until the last day
     */
    record AgreementSigned(
            PartnerId partnerId,
            String number,
            String subject,
            LocalDate from,
            LocalDate until,
            LocalDate occurredOn)
            implements PartnerEvent {}

    /** Not in force any more from {@code occurredOn} on, though its period says otherwise. */
    record AgreementEnded(PartnerId partnerId, String number, String reason, LocalDate occurredOn)
            implements PartnerEvent {}

    /**
     * The programme is offered together, in every session that an agreement covers. Sessions
     * announced from {@code occurredOn} on are not scheduled without one.
     */
    record ProgrammePartnered(PartnerId partnerId, ProgrammeId programmeId, LocalDate occurredOn)
            implements PartnerEvent {}

    /**
     * @param agreement number of the one that covers the session
     */
    record SessionPartnered(
            PartnerId partnerId, SessionId sessionId, String agreement, LocalDate occurredOn)
            implements PartnerEvent {}
}
