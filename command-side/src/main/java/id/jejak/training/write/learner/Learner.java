package id.jejak.training.write.learner;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.write.learner.LearningRecord.AdoptedNeed;
import id.jejak.training.write.learner.LearningRecord.Assessed;
import id.jejak.training.write.learner.LearningRecord.Completed;
import id.jejak.training.write.learner.LearningRecord.Place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One employee's learning while it is read. */
final class Learner {
    private final List<Completed> completed = new ArrayList<>(0);
    private final List<Assessed> assessed = new ArrayList<>(0);
    private final Set<Need> needs = new LinkedHashSet<>(0);
    private final Map<SessionId, Place> places =
            new TreeMap<>((one, other) -> one.value().compareTo(other.value()));

    private record Need(NeedsCycleId cycle, CompetencyId competency) {}

    void completed(TrainingCompleted event) {
        completed.add(new Completed(event.occurredOn(), event.credited()));
        places.remove(event.sessionId());
    }

    void assessed(LocalDate on, List<CompetencyResult> results) {
        results.forEach(
                result -> assessed.add(new Assessed(on, result.competency(), result.achieved())));
    }

    void holds(SessionId session, Place place) {
        places.put(session, place);
    }

    void leaves(SessionId session) {
        places.remove(session);
    }

    void needs(NeedsCycleId cycle, CompetencyId competency) {
        needs.add(new Need(cycle, competency));
    }

    void needsNoMore(NeedsCycleId cycle, CompetencyId competency) {
        needs.remove(new Need(cycle, competency));
    }

    private static Stream<AdoptedNeed> adoptedNeed(
            Need need, Map<NeedsCycleId, LocalDate> adopted) {
        var since = adopted.get(need.cycle());
        return since == null ? Stream.of() : Stream.of(new AdoptedNeed(since, need.competency()));
    }

    /**
     * @param adopted the day each plan was adopted
     */
    LearningRecord record(Map<NeedsCycleId, LocalDate> adopted) {
        return new LearningRecord(
                List.copyOf(completed),
                List.copyOf(assessed),
                needs.stream().flatMap(need -> adoptedNeed(need, adopted)).toList(),
                Map.copyOf(places));
    }
}
