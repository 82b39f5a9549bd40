package id.jejak.training.write.session;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.deciding.Workplaces;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.write.learner.Applicants;
import id.jejak.training.write.learner.Learners;
import id.jejak.training.write.partner.Partnerships;
import id.jejak.training.write.session.SessionCommand.CancelSession;
import id.jejak.training.write.session.SessionCommand.ChangeSeats;
import id.jejak.training.write.session.SessionCommand.CompleteTraining;
import id.jejak.training.write.session.SessionCommand.EndNomination;
import id.jejak.training.write.session.SessionCommand.EnrollTraining;
import id.jejak.training.write.session.SessionCommand.GiveFreePlaces;
import id.jejak.training.write.session.SessionCommand.LeaveSession;
import id.jejak.training.write.session.SessionCommand.NameTrainers;
import id.jejak.training.write.session.SessionCommand.NominateForSession;
import id.jejak.training.write.session.SessionCommand.RecordAttendance;
import id.jejak.training.write.session.SessionCommand.RecordParticipation;
import id.jejak.training.write.session.SessionCommand.ScheduleSession;
import id.jejak.training.write.session.SessionCommand.WithdrawEnrolment;
import id.jejak.training.write.session.SessionDecider.Surroundings;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

@Aggregate(type = "session", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class SessionAggregate {
    private static final Facts.Fold<Optional<ProgrammeOffered>> PROGRAMME =
            new Facts.Fold<>(
                    "programme-offered",
                    Optional.empty(),
                    (known, event) ->
                            event instanceof ProgrammeOffered offered
                                    ? Optional.of(offered)
                                    : known);
    private static final Facts.Fold<Optional<LocalDate>> STOPPED =
            new Facts.Fold<>(
                    "programme-stopped",
                    Optional.empty(),
                    (since, event) ->
                            event instanceof ProgrammeReviewed e
                                    ? Optional.of(e.occurredOn())
                                            .filter(_ -> e.outcome() == ReviewOutcome.STOP)
                                    : since);
    private static final Facts.Fold<Boolean> IS_REGISTERED =
            new Facts.Fold<>(
                    "is-registered",
                    false,
                    (registered, event) -> registered || event instanceof AgencyRegistered);

    @AggregateIdentifier private @Nullable String id;
    private Session state = Session.UNSCHEDULED;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ScheduleSession command, Facts facts, Partnerships partnerships) {
        var around =
                new Surroundings(
                        facts.of(PROGRAMME, command.programmeId().value()),
                        facts.of(STOPPED, command.programmeId().value()),
                        facts.of(IS_REGISTERED, command.organiser().value()),
                        partnerships.allow(
                                command.programmeId(),
                                command.on(),
                                command.startsOn(),
                                command.endsOn()));
        Shell.carryOut(SessionDecider.schedule(command, state, around));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CancelSession command) {
        Shell.carryOut(SessionDecider.cancel(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(NameTrainers command) {
        Shell.carryOut(SessionDecider.nameTrainers(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChangeSeats command) {
        Shell.carryOut(SessionDecider.changeSeats(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(
            NominateForSession command,
            Facts facts,
            Learners learners,
            Applicants applicants,
            Policies policies) {
        var around =
                new WaitingDecider.Surroundings(
                        ServiceRecord.of(command.employeeId(), facts),
                        learners.of(command.employeeId()),
                        Workplaces.isAbove(
                                command.nominatedBy(), command.employeeId(), command.on(), facts));
        var admission = new Admission(applicants, policies);
        Shell.carryOut(WaitingDecider.nominate(command, state, around, admission));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EndNomination command) {
        Shell.carryOut(WaitingDecider.end(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(GiveFreePlaces command, Applicants applicants, Policies policies) {
        var admission = new Admission(applicants, policies);
        Shell.carryOut(FreePlaces.give(command.on(), state, admission));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(LeaveSession command) {
        Shell.carryOut(Leaving.decide(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EnrollTraining command, Facts facts, Applicants applicants, Policies policies) {
        var who = ServiceRecord.of(command.employeeId(), facts);
        var admission = new Admission(applicants, policies);
        Shell.carryOut(ParticipationDecider.enrol(command, state, who, admission));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(WithdrawEnrolment command) {
        Shell.carryOut(ParticipationDecider.withdraw(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordAttendance command) {
        Shell.carryOut(ParticipationDecider.attend(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CompleteTraining command, Policies policies) {
        Shell.carryOut(ParticipationDecider.complete(command, state, policies));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(
            RecordParticipation command, Facts facts, Applicants applicants, Policies policies) {
        var who = ServiceRecord.of(command.employeeId(), facts);
        var admission = new Admission(applicants, policies);
        Shell.carryOut(WholeParticipation.decide(command, state, who, admission));
    }

    @EventSourcingHandler
    void on(SessionEvent event) {
        id = event.sessionId().value();
        state = Session.evolve(state, event);
    }
}
