package id.jejak.training.read.catalogue;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.ProgrammeId;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.TrainingForm;

import java.util.List;
import java.util.SortedMap;

/** A programme on offer. */
record Programme(
        ProgrammeId programmeId,
        String code,
        String title,
        TrainingForm form,
        Jp jp,
        List<Aim> aims) {

    /**
     * @param level that participants should reach
     */
    record Aim(CompetencyId competencyId, Level level) {

        static List<Aim> of(SortedMap<CompetencyId, Level> aims) {
            return aims.entrySet().stream()
                    .map(aim -> new Aim(aim.getKey(), aim.getValue()))
                    .toList();
        }
    }

    static final Shelf<Programme> SHELF =
            JsonShelf.of(CatalogueProjection.NAME, "catalogue.programmes", Programme.class);

    static Programme of(ProgrammeOffered e) {
        return new Programme(
                e.programmeId(), e.code(), e.title(), e.form(), e.jp(), Aim.of(e.aims()));
    }
}
