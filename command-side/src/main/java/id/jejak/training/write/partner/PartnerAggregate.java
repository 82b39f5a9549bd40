package id.jejak.training.write.partner;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Shell;
import id.jejak.training.events.PartnerEvent;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.write.partner.PartnerCommand.EndAgreement;
import id.jejak.training.write.partner.PartnerCommand.HoldTogether;
import id.jejak.training.write.partner.PartnerCommand.OfferTogether;
import id.jejak.training.write.partner.PartnerCommand.RegisterPartner;
import id.jejak.training.write.partner.PartnerCommand.SignAgreement;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "partner", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class PartnerAggregate {
    private static final Facts.Fold<Boolean> IS_OFFERED =
            Facts.Fold.has("partner-programme", ProgrammeOffered.class);

    @AggregateIdentifier private @Nullable String id;
    private Partner state = Partner.UNKNOWN;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterPartner command) {
        Shell.carryOut(PartnerDecider.register(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SignAgreement command) {
        Shell.carryOut(PartnerDecider.sign(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EndAgreement command) {
        Shell.carryOut(PartnerDecider.end(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OfferTogether command, Facts facts) {
        var isOffered = facts.of(IS_OFFERED, command.programmeId().value());
        Shell.carryOut(PartnerDecider.offer(command, state, isOffered));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(HoldTogether command, Facts facts) {
        var session = HeldSession.of(command.sessionId(), facts);
        Shell.carryOut(PartnerDecider.hold(command, state, session));
    }

    @EventSourcingHandler
    void on(PartnerEvent event) {
        id = event.partnerId().value();
        state = Partner.evolve(state, event);
    }
}
