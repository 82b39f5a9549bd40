package id.jejak.leaders.read.motivators;

import id.jejak.exchange.events.ExchangeEvent.ExchangeJoined;
import id.jejak.kernel.EmployeeFact;
import id.jejak.leaders.events.RecognitionEvent.ImprovementRecognised;
import id.jejak.leaders.events.SuperiorEvent.SuperiorNamed;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.tallies.Sorted;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.TrainingForm;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known of one employee as somebody who is led.
 *
 * @param superiors by the day from which they lead
 * @param developedOn days of completed trainings and of verified learning
 * @param nominations by session
 * @param sent days of seminars and exchanges, by session or exchange
 * @param recognitions the latest first
 */
record Staff(
        SortedMap<LocalDate, String> superiors,
        SortedSet<LocalDate> developedOn,
        SortedMap<String, Nomination> nominations,
        SortedMap<String, LocalDate> sent,
        List<Recognition> recognitions) {
    static final Staff NOBODYS =
            new Staff(Sorted.none(), new TreeSet<>(), Sorted.none(), Sorted.none(), List.of());

    private static final Comparator<Recognition> LATEST_FIRST =
            Comparator.comparing(Recognition::on)
                    .reversed()
                    .thenComparing(Recognition::by)
                    .thenComparing(Recognition::after)
                    .thenComparing(Recognition::reference);

    /**
     * @param endsOn the last day of the session
     * @param waits whether there is neither a place nor an end yet
     */
    record Nomination(String by, LocalDate on, LocalDate endsOn, boolean waits) {}

    /**
     * @param after kind of what it follows
     * @param reference id of that
     */
    record Recognition(
            String by,
            String after,
            String reference,
            String improvement,
            @Nullable String competency,
            LocalDate on) {}

    /** The same instance for a fact that is no matter here. */
    Staff after(EmployeeFact fact) {
        return switch (fact) {
            case SuperiorNamed e ->
                    new Staff(
                            Sorted.put(superiors, e.occurredOn(), e.superior().value()),
                            developedOn,
                            nominations,
                            sent,
                            recognitions);
            case TrainingCompleted e -> completed(e);
            case LearningVerified e -> developed(e.completedOn());
            case ExchangeJoined e -> sentTo(e.exchangeId().value(), e.occurredOn());
            case ImprovementRecognised e -> recognised(e);
            default -> this;
        };
    }

    /** The latest named; null where nobody was. */
    @Nullable String superior() {
        return superiors.isEmpty() ? null : superiors.get(superiors.lastKey());
    }

    Staff with(String session, Nomination nomination) {
        return new Staff(
                superiors,
                developedOn,
                Sorted.put(nominations, session, nomination),
                sent,
                recognitions);
    }

    /** The nomination for that session waits no more. */
    Staff closed(String session) {
        var known = nominations.get(session);
        return known == null || !known.waits()
                ? this
                : with(session, new Nomination(known.by(), known.on(), known.endsOn(), false));
    }

    private Staff completed(TrainingCompleted e) {
        var next = developed(e.occurredOn());
        return e.activity().form() == TrainingForm.SEMINAR
                ? next.sentTo(e.sessionId().value(), e.occurredOn())
                : next;
    }

    private Staff developed(LocalDate on) {
        if (developedOn.contains(on)) {
            return this;
        }
        var more = new TreeSet<>(developedOn);
        more.add(on);
        return new Staff(superiors, more, nominations, sent, recognitions);
    }

    private Staff sentTo(String what, LocalDate on) {
        return new Staff(
                superiors, developedOn, nominations, Sorted.put(sent, what, on), recognitions);
    }

    private Staff recognised(ImprovementRecognised e) {
        var competency = e.competencyId();
        var more = new ArrayList<>(recognitions);
        more.add(
                new Recognition(
                        e.recognisedBy().value(),
                        e.followed().kind().name(),
                        e.followed().id(),
                        e.improvement(),
                        competency == null ? null : competency.value(),
                        e.occurredOn()));
        more.sort(LATEST_FIRST);
        return new Staff(superiors, developedOn, nominations, sent, List.copyOf(more));
    }
}
