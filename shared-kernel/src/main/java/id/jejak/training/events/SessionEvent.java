package id.jejak.training.events;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.SessionId;

/** Whatever happens in one session. */
public sealed interface SessionEvent extends DomainEvent
        permits TrainingEvent, ParticipationEvent, WaitingEvent {
    SessionId sessionId();
}
