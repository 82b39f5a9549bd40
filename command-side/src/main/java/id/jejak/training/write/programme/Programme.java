package id.jejak.training.write.programme;

import id.jejak.training.events.ProgrammeEvent;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;

/** What must be known about a programme to decide about it. */
sealed interface Programme {
    record Unknown() implements Programme {}

    record Offered(ProgrammeOffered as) implements Programme {}

    Programme UNKNOWN = new Unknown();

    static Programme evolve(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeOffered e -> new Offered(e);
        };
    }
}
