package id.jejak.evaluation.write.instrument;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.evaluation.events.Instrument;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InstrumentApi {
    private final Commands commands;

    InstrumentApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param lowest value that means 0 %
     * @param highest value that means 100 %
     */
    record NewInstrument(
            @Nullable String name,
            @Nullable String version,
            @Nullable String lowest,
            @Nullable String highest,
            @Nullable String purpose,
            @Nullable String on) {}

    @PostMapping("/api/instruments")
    Outcome register(@RequestBody NewInstrument body, Envelope envelope) {
        var fields = new Fields();
        var name = fields.text("name", body.name());
        var version = fields.text("version", body.version());
        var lowest = fields.decimal("lowest", body.lowest());
        var highest = fields.decimal("highest", body.highest());
        var purpose = fields.text("purpose", body.purpose());
        var on = fields.date("on", body.on());
        var command =
                fields.build(
                        () ->
                                new RegisterInstrument(
                                        new Instrument(name, version, lowest, highest),
                                        purpose,
                                        on));
        return Outcome.of(command.instrumentId(), commands.send(command, envelope));
    }
}
