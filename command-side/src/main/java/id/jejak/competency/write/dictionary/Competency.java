package id.jejak.competency.write.dictionary;

import id.jejak.competency.events.CompetencyEvent;
import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyEvent.CompetencyReworded;
import id.jejak.competency.events.CompetencyKind;
import id.jejak.deciding.Shell;

/** What must be known about a competency to decide about it. */
sealed interface Competency {
    record Undefined() implements Competency {}

    record Defined(CompetencyKind kind, String name, String definition) implements Competency {}

    Competency UNDEFINED = new Undefined();

    static Competency evolve(Competency state, CompetencyEvent event) {
        return switch (event) {
            case CompetencyDefined e when state instanceof Undefined ->
                    new Defined(e.kind(), e.name(), e.definition());
            case CompetencyReworded e when state instanceof Defined known ->
                    new Defined(known.kind(), e.name(), e.definition());
            case CompetencyDefined e -> throw Shell.corrupt(e, state);
            case CompetencyReworded e -> throw Shell.corrupt(e, state);
        };
    }
}
