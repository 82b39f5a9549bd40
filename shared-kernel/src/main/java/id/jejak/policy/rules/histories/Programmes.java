package id.jejak.policy.rules.histories;

import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.histories.ProgrammeStory.Decided;
import id.jejak.policy.rules.histories.ProgrammeStory.Evaluated;
import id.jejak.policy.rules.histories.ProgrammeStory.Opened;
import id.jejak.policy.rules.histories.ProgrammeStory.Recorded;
import id.jejak.policy.rules.histories.SessionStory.Said;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.rules.ProgrammeFollowUp;
import id.jejak.training.rules.ProgrammeReview;
import id.jejak.training.rules.ReviewEvidence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads what the ledger tells of programmes and of what was said of their sessions. */
final class Programmes {
    private final SortedMap<String, ProgrammeStory> all = new TreeMap<>();
    private final Map<Integer, SessionStory> sessions = new HashMap<>();

    /**
     * Takes the next event; others than of programmes and their sessions change nothing.
     *
     * @param at position in the ledger
     * @param known gives the one instance of an id that everybody shares
     */
    void take(long at, DomainEvent event, World world, UnaryOperator<EmployeeId> known) {
        switch (event) {
            case ProgrammeOffered e ->
                    all.put(
                            e.programmeId().value(),
                            ProgrammeStory.of(e.programmeId().value(), e.code(), e.title()));
            case ProgrammeReviewOpened e -> story(e.programmeId()).openings().add(opened(at, e));
            case ProgrammeReviewed e ->
                    story(e.programmeId())
                            .decisions()
                            .add(new Decided(Chronicle.day(e.occurredOn()), at));
            case TrainingCompleted e ->
                    session(e.sessionId(), world)
                            .completed(
                                    known.apply(e.employeeId()),
                                    Chronicle.day(e.occurredOn()),
                                    SessionPlan.of(e.activity(), world).aims());
            case EvaluationClosed e ->
                    story(e.programmeId())
                            .evaluations()
                            .add(evaluated(at, e, world, known.apply(e.employeeId())));
            case FeedbackGiven e ->
                    session(e.sessionId(), world)
                            .said(
                                    new Said(
                                            Chronicle.day(e.occurredOn()),
                                            at,
                                            hundredths(e.result())));
            default -> {}
        }
    }

    private static Opened opened(long at, ProgrammeReviewOpened e) {
        var recorded = new ArrayList<Recorded>(2);
        recorded.add(
                new Recorded(
                        ProgrammeReview.ID,
                        RecordedOutcome.of(e.policy().version(), "opens", Value.of(true))));
        var advice = e.advice();
        if (advice != null) {
            recorded.add(
                    new Recorded(
                            ProgrammeFollowUp.ID,
                            RecordedOutcome.of(
                                    advice.policy().version(),
                                    "advice",
                                    Value.of(advice.outcome()))));
        }
        return new Opened(Chronicle.day(e.occurredOn()), at, List.copyOf(recorded));
    }

    private Evaluated evaluated(long at, EvaluationClosed e, World world, EmployeeId participant) {
        var session = session(e.sessionId(), world);
        return new Evaluated(
                Chronicle.day(e.occurredOn()),
                at,
                world.sessions.of(e.sessionId().value()),
                participant,
                session.completedOn(participant),
                session.aims(),
                hundredths(e.result()));
    }

    /** Of one whose offer cannot be read, the id has to do. */
    private ProgrammeStory story(ProgrammeId id) {
        return all.computeIfAbsent(id.value(), text -> ProgrammeStory.of(text, text, text));
    }

    private SessionStory session(SessionId id, World world) {
        return sessions.computeIfAbsent(world.sessions.of(id.value()), _ -> new SessionStory());
    }

    private static int hundredths(Percent result) {
        return result.value().movePointRight(2).intValueExact();
    }

    /**
     * What a review that opens now would rest on.
     *
     * @param since the day of the decision before; evaluations of that day do not count
     * @param day after which nothing counts
     */
    ReviewEvidence evidence(
            ProgrammeId id, int since, int day, Function<EmployeeId, @Nullable History> people) {
        var story = all.get(id.value());
        return story == null
                ? ReviewEvidence.NONE
                : Evidence.of(
                        story,
                        this::said,
                        people,
                        since,
                        day,
                        Long.MAX_VALUE,
                        new IdentityHashMap<>());
    }

    private List<Said> said(int session) {
        var known = sessions.get(session);
        return known == null ? List.of() : known.said();
    }

    /** As far as was read until now. */
    ProgrammeRecords copy() {
        var said = new HashMap<Integer, List<Said>>();
        sessions.forEach(
                (session, story) -> {
                    if (!story.said().isEmpty()) {
                        said.put(session, List.copyOf(story.said()));
                    }
                });
        return new ProgrammeRecords(all.values().stream().map(ProgrammeStory::copy).toList(), said);
    }
}
