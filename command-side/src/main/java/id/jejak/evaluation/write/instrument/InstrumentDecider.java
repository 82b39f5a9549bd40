package id.jejak.evaluation.write.instrument;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.evaluation.write.instrument.InstrumentRejection.ALREADY_REGISTERED;
import static id.jejak.evaluation.write.instrument.InstrumentRejection.UPSIDE_DOWN;

import id.jejak.deciding.Decision;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.InstrumentEvent;
import id.jejak.evaluation.events.InstrumentEvent.InstrumentRegistered;
import id.jejak.evaluation.rules.Scale;

import java.util.Optional;

/** Rules of registering an instrument. */
final class InstrumentDecider {
    private InstrumentDecider() {}

    static Decision<InstrumentEvent> register(
            RegisterInstrument c, Optional<InstrumentRegistered> before) {
        if (before.isPresent()) {
            return isSame(before.get(), c) ? nothing() : reject(ALREADY_REGISTERED);
        }
        return Scale.isSound(c.instrument())
                ? accept(
                        new InstrumentRegistered(
                                c.instrumentId(), c.instrument(), c.purpose(), c.on()))
                : reject(UPSIDE_DOWN);
    }

    private static boolean isSame(InstrumentRegistered before, RegisterInstrument c) {
        return before.purpose().equals(c.purpose())
                && hasSameScale(before.instrument(), c.instrument());
    }

    /** Numbers are the same by value: 1 and 1.0 are one end of a scale. */
    static boolean hasSameScale(Instrument one, Instrument other) {
        return one.lowest().compareTo(other.lowest()) == 0
                && one.highest().compareTo(other.highest()) == 0;
    }
}
