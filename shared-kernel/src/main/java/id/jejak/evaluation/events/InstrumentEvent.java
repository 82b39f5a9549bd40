package id.jejak.evaluation.events;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.InstrumentId;

import java.time.LocalDate;

/** The life of one version of a questionnaire or test. A version never changes. */
public sealed interface InstrumentEvent extends DomainEvent {
    InstrumentId instrumentId();

    /**
     * @param purpose what it asks, in a sentence
     */
    record InstrumentRegistered(
            InstrumentId instrumentId, Instrument instrument, String purpose, LocalDate occurredOn)
            implements InstrumentEvent {}
}
