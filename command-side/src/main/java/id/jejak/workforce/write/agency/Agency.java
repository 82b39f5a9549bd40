package id.jejak.workforce.write.agency;

import id.jejak.deciding.Shell;
import id.jejak.kernel.AgencyId;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;
import id.jejak.workforce.events.AgencyKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What must be known about an agency to decide about it. */
sealed interface Agency {
    record Unknown() implements Agency {}

    record Registered(
            List<AgencyId> path,
            AgencyKind kind,
            String code,
            @Nullable String regionCode,
            String name)
            implements Agency {}

    Agency UNKNOWN = new Unknown();

    static Agency evolve(Agency state, AgencyEvent event) {
        return switch (event) {
            case AgencyRegistered e ->
                    new Registered(e.path(), e.kind(), e.code(), e.regionCode(), e.name());
            case AgencyRenamed e -> {
                if (!(state instanceof Registered known)) {
                    throw Shell.corrupt(e, state);
                }
                yield new Registered(
                        known.path(), known.kind(), known.code(), known.regionCode(), e.name());
            }
        };
    }
}
