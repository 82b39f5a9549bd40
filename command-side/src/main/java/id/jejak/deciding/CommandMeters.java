package id.jejak.deciding;

import id.jejak.access.AccessDenied;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * Times every command as {@code jejak.commands}, tagged by command, outcome and the code of a
 * refusal; never by an id. Counts decisions that another process made worthless as {@code
 * jejak.commands.races.lost}.
 */
public final class CommandMeters {
    private enum Outcome {
        RECORDED,
        NOTHING_NEW,
        REJECTED,
        DENIED,
        FAILED
    }

    private static final String NO_REASON = "none";
    private final MeterRegistry registry;
    private final Counter lostRaces;

    public CommandMeters(MeterRegistry registry) {
        this.registry = registry;
        this.lostRaces =
                Counter.builder("jejak.commands.races.lost")
                        .description("Decisions taken anew because another process wrote first")
                        .register(registry);
    }

    Receipt counted(Command command, Supplier<Receipt> sending) {
        var clock = Timer.start(registry);
        try {
            var receipt = sending.get();
            clock.stop(
                    timer(
                            command,
                            receipt.events() > 0 ? Outcome.RECORDED : Outcome.NOTHING_NEW,
                            NO_REASON));
            return receipt;
        } catch (CommandRejected rejected) {
            clock.stop(timer(command, Outcome.REJECTED, rejected.code()));
            throw rejected;
        } catch (AccessDenied denied) {
            clock.stop(timer(command, Outcome.DENIED, denied.code()));
            throw denied;
        } catch (RuntimeException failed) {
            clock.stop(timer(command, Outcome.FAILED, NO_REASON));
            throw failed;
        }
    }

    void lostRace() {
        lostRaces.increment();
    }

    private Timer timer(Command command, Outcome outcome, String reason) {
        return Timer.builder("jejak.commands")
                .description("Time until a command is answered, durable where it records something")
                .tag("command", command.getClass().getSimpleName())
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .tag("reason", reason)
                .publishPercentileHistogram()
                .register(registry);
    }
}
