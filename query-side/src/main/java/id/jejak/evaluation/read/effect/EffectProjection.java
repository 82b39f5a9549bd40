package id.jejak.evaluation.read.effect;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.project.events.ProjectEvent;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.Tallies;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.events.PartnerEvent.SessionPartnered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingEvent.TrainersNamed;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Keeps what trainings led to, by employee and agency, by programme, by session. */
@Component
final class EffectProjection implements Projection {
    static final String NAME = "training-effect";

    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "effect", Topic.class);
    static final EmployeeCards<Topic, Outcomes> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Outcomes.class,
                    Outcomes.NONE,
                    Outcomes::after,
                    Contribution.of(Outcomes::count));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return Stream.concat(
                        Stream.<Shelf<?>>of(
                                SessionVoice.SHELF,
                                OwnVoice.SHELF,
                                Made.SHELF,
                                ProgrammeLife.SHELF),
                        CARDS.shelves().stream())
                .toList();
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(
                AgencyEvent.class,
                EmployeeEvent.class,
                AssessmentEvent.class,
                ProjectEvent.class,
                TrainingCompleted.class,
                EvaluationRecorded.class,
                EvaluationClosed.class,
                FeedbackGiven.class,
                ProgrammeOffered.class,
                ProgrammeReviewOpened.class,
                ProgrammeReviewed.class,
                ProgrammePartnered.class,
                SessionPartnered.class,
                SessionScheduled.class,
                TrainersNamed.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case FeedbackGiven e -> {
                session(documents, e.sessionId(), known -> known.said(e));
                documents.change(
                        OwnVoice.SHELF,
                        e.employeeId().value(),
                        known -> (known == null ? OwnVoice.SILENT : known).with(e));
            }
            case ProgrammeOffered e ->
                    documents.change(
                            ProgrammeLife.SHELF, e.programmeId().value(), _ -> ProgrammeLife.of(e));
            case ProgrammeReviewOpened e ->
                    programme(documents, e.programmeId(), known -> known.opened(e));
            case ProgrammeReviewed e ->
                    programme(documents, e.programmeId(), known -> known.decided(e));
            case ProgrammePartnered e ->
                    programme(
                            documents,
                            e.programmeId(),
                            known -> known.heldWith(e.partnerId().value()));
            case SessionPartnered e ->
                    session(
                            documents,
                            e.sessionId(),
                            known -> known.heldWith(e.partnerId().value()));
            case SessionScheduled e -> scheduled(e, documents);
            case TrainersNamed e ->
                    session(documents, e.sessionId(), known -> known.taughtBy(e.trainers()));
            case EmployeeFact e -> person(e, documents);
            default -> {
                // Says nothing of what a training led to.
            }
        }
    }

    private static void person(EmployeeFact event, Documents documents) {
        var employee = event.employeeId().value();
        var before = documents.find(CARDS.shelf(), employee);
        CARDS.fold(event, documents);
        Made.follow(employee, before, documents.find(CARDS.shelf(), employee), documents);
    }

    private static void scheduled(SessionScheduled e, Documents documents) {
        var path = TALLIES.path(e.organiser(), documents);
        var programme = documents.find(ProgrammeLife.SHELF, e.activity().programmeId().value());
        var partner = programme == null ? null : programme.partner();
        documents.change(
                SessionVoice.SHELF, e.sessionId().value(), _ -> SessionVoice.of(e, path, partner));
    }

    private static void session(
            Documents documents, SessionId id, UnaryOperator<SessionVoice> change) {
        documents.change(SessionVoice.SHELF, id.value(), known -> change.apply(known(known, id)));
    }

    private static void programme(
            Documents documents, ProgrammeId id, UnaryOperator<ProgrammeLife> change) {
        documents.change(ProgrammeLife.SHELF, id.value(), known -> change.apply(known(known, id)));
    }

    private static <S> S known(@Nullable S known, Object id) {
        return Objects.requireNonNull(known, () -> "never heard of before: " + id);
    }
}
