package id.jejak.workforce.read.directory;

import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyEvent.CompetencyReworded;
import id.jejak.competency.events.CompetencyKind;
import id.jejak.kernel.CompetencyId;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;

/** An entry of the dictionary in its present words. */
record Competency(CompetencyId competencyId, CompetencyKind kind, String name, String definition) {

    static final Shelf<Competency> SHELF =
            JsonShelf.of(DirectoryProjection.NAME, "directory.competencies", Competency.class)
                    .keptByEveryPart();

    static Competency of(CompetencyDefined e) {
        return new Competency(e.competencyId(), e.kind(), e.name(), e.definition());
    }

    Competency reworded(CompetencyReworded e) {
        return new Competency(competencyId, kind, e.name(), e.definition());
    }
}
