package id.jejak.voice.write.voice;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Shell;
import id.jejak.deciding.Workplaces;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.needs.events.CycleEvent.NeedsCycleOpened;
import id.jejak.needs.events.CycleEvent.ObjectiveSet;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.voice.events.VoiceEvent;
import id.jejak.voice.write.voice.VoiceCommand.AcknowledgeVoice;
import id.jejak.voice.write.voice.VoiceCommand.AnswerVoice;
import id.jejak.voice.write.voice.VoiceCommand.LinkVoice;
import id.jejak.voice.write.voice.VoiceCommand.RejectVoice;
import id.jejak.voice.write.voice.VoiceCommand.SubmitVoice;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Aggregate(type = "voice", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class VoiceAggregate {
    private static final Facts.Fold<Optional<AgencyId>> ANALYSIS =
            new Facts.Fold<>(
                    "voice.analysis",
                    Optional.empty(),
                    (known, event) ->
                            event instanceof NeedsCycleOpened e
                                    ? Optional.of(e.agencyId())
                                    : known);
    private static final Facts.Fold<Set<CompetencyId>> ASKED =
            new Facts.Fold<>(
                    "voice.asked",
                    Set.of(),
                    (known, event) ->
                            switch (event) {
                                case ObjectiveSet e -> with(known, e.targets().keySet());
                                case NeedDeclared e -> with(known, Set.of(e.competencyId()));
                                default -> known;
                            });

    @AggregateIdentifier private @Nullable String id;
    private Voice state = Voice.UNHEARD;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SubmitVoice c, Facts facts) {
        var isRegistered = !Workplaces.path(c.agencyId(), facts).isEmpty();
        Shell.carryOut(VoiceDecider.submit(c, state, isRegistered));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AcknowledgeVoice c) {
        Shell.carryOut(VoiceDecider.acknowledge(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AnswerVoice c) {
        Shell.carryOut(VoiceDecider.answer(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RejectVoice c) {
        Shell.carryOut(VoiceDecider.reject(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(LinkVoice c, Facts facts) {
        var cycle = c.cycleId().value();
        var needed =
                new VoiceDecider.Needed(
                        Workplaces.path(c.agencyId(), facts),
                        facts.of(ANALYSIS, cycle),
                        facts.of(ASKED, cycle));
        Shell.carryOut(VoiceDecider.link(c, state, needed));
    }

    @EventSourcingHandler
    void on(VoiceEvent event) {
        id = event.voiceId().value();
        state = Voice.evolve(state, event);
    }

    private static Set<CompetencyId> with(Set<CompetencyId> known, Set<CompetencyId> more) {
        return known.containsAll(more)
                ? known
                : Stream.concat(known.stream(), more.stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
