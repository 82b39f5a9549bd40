package id.jejak.training.write.learner;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.write.learner.LearningRecord.Assessed;
import id.jejak.training.write.learner.LearningRecord.Completed;
import id.jejak.training.write.learner.LearningRecord.Place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One employee's learning while it is read. */
final class Learner {
    private final List<Completed> completed = new ArrayList<>(0);
    private final List<Assessed> assessed = new ArrayList<>(0);
    private final Map<SessionId, Place> places =
            new TreeMap<>((one, other) -> one.value().compareTo(other.value()));

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

    LearningRecord record() {
        return new LearningRecord(
                List.copyOf(completed), List.copyOf(assessed), List.of(), Map.copyOf(places));
    }
}
