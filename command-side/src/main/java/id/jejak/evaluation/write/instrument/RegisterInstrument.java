package id.jejak.evaluation.write.instrument;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.InstrumentId;
import id.jejak.kernel.StableId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** Registers one version of a questionnaire or test with its scale. */
public record RegisterInstrument(Instrument instrument, String purpose, LocalDate on)
        implements Command {
    @TargetAggregateIdentifier
    public InstrumentId instrumentId() {
        return idOf(instrument.name(), instrument.version());
    }

    static InstrumentId idOf(String name, String version) {
        return new InstrumentId(StableId.of("instrument", name + "\n" + version));
    }

    @Override
    public Target target() {
        return Target.COMMON;
    }
}
