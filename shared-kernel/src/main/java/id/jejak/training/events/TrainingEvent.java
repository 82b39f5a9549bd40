package id.jejak.training.events;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.SessionId;

import java.time.LocalDate;
import java.util.List;

/** The life of one session of a programme. */
public sealed interface TrainingEvent extends SessionEvent {
    /**
     * @param seats 1 to 10,000
     * @param organiser the agency that holds it
     */
    record SessionScheduled(
            SessionId sessionId,
            String code,
            Activity activity,
            LocalDate startsOn,
            LocalDate endsOn,
            int seats,
            String place,
            AgencyId organiser,
            LocalDate occurredOn)
            implements TrainingEvent {}

    /**
     * Takes the place of those named before.
     *
     * @param trainers as the organiser calls them: an office, a company, a post
     */
    record TrainersNamed(SessionId sessionId, List<String> trainers, LocalDate occurredOn)
            implements TrainingEvent {
        public TrainersNamed {
            trainers = List.copyOf(trainers);
        }
    }

    /**
     * @param seats from now on, 1 to 10,000 and never fewer than are taken
     */
    record SeatsChanged(SessionId sessionId, int seats, String reason, LocalDate occurredOn)
            implements TrainingEvent {}

    record SessionCancelled(SessionId sessionId, String reason, LocalDate occurredOn)
            implements TrainingEvent {}
}
