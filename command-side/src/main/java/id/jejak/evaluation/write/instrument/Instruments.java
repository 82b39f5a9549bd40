package id.jejak.evaluation.write.instrument;

import id.jejak.deciding.Facts;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.InstrumentEvent.InstrumentRegistered;

import java.util.Optional;

/** The registered versions. */
public final class Instruments {
    private static final Facts.Fold<Optional<Instrument>> FOLD =
            new Facts.Fold<>(
                    "instrument",
                    Optional.empty(),
                    (known, event) ->
                            event instanceof InstrumentRegistered e
                                    ? Optional.of(e.instrument())
                                    : known,
                    Optional::isPresent);

    private Instruments() {}

    public static Optional<Instrument> of(String name, String version, Facts facts) {
        return facts.of(FOLD, RegisterInstrument.idOf(name, version).value());
    }

    /**
     * Whether the scale is the registered one. Answers on instruments that nobody registered bring
     * their scale themselves, as they did before there was a register.
     */
    public static boolean fits(Instrument claimed, Facts facts) {
        return of(claimed.name(), claimed.version(), facts)
                .map(known -> InstrumentDecider.hasSameScale(known, claimed))
                .orElse(true);
    }
}
