package id.jejak.training.write.partner;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.PartnerKind;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of a partner. */
public sealed interface PartnerCommand extends Command {
    PartnerId partnerId();

    record RegisterPartner(
            @TargetAggregateIdentifier PartnerId partnerId,
            String code,
            String name,
            PartnerKind kind,
            LocalDate on)
            implements PartnerCommand {
        @Override
        public Target target() {
            return Target.COMMON;
        }
    }

    record SignAgreement(
            @TargetAggregateIdentifier PartnerId partnerId,
            String number,
            String subject,
            LocalDate from,
            LocalDate until,
            LocalDate on)
            implements PartnerCommand {
        @Override
        public Target target() {
            return Target.COMMON;
        }
    }

    record EndAgreement(
            @TargetAggregateIdentifier PartnerId partnerId,
            String number,
            String reason,
            LocalDate on)
            implements PartnerCommand {
        @Override
        public Target target() {
            return Target.COMMON;
        }
    }

    record OfferTogether(
            @TargetAggregateIdentifier PartnerId partnerId, ProgrammeId programmeId, LocalDate on)
            implements PartnerCommand {
        @Override
        public Target target() {
            return Target.COMMON;
        }
    }

    /** By the agency that holds the session. */
    record HoldTogether(
            @TargetAggregateIdentifier PartnerId partnerId,
            SessionId sessionId,
            AgencyId organiser,
            LocalDate on)
            implements PartnerCommand {
        @Override
        public Target target() {
            return Target.of(organiser);
        }
    }
}
