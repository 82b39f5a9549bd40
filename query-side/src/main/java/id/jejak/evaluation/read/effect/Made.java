package id.jejak.evaluation.read.effect;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import id.jejak.projecting.Documents;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.EmployeeCard;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A project with whose it is and where that employee works, so that the newest of an agency are
 * found without looking at everybody there.
 *
 * @param path of the employee's agency, from the city down
 */
record Made(List<String> path, String employee, ProjectLine line) {
    static final String PATH = "path";
    static final String ON = "line.on";
    static final Shelf<Made> SHELF =
            JsonShelf.of(EffectProjection.NAME, "effect.projects", Made.class)
                    .indexedBy(compoundIndex(ascending(PATH), descending(ON)));

    /** Follows what an event made of an employee's card. */
    static void follow(
            String employee,
            @Nullable EmployeeCard<Outcomes> before,
            @Nullable EmployeeCard<Outcomes> after,
            Documents documents) {
        if (after == null || before == after) {
            return;
        }
        var known =
                before != null && before.path().equals(after.path())
                        ? before.own().projects()
                        : List.<ProjectLine>of();
        if (known == after.own().projects()) {
            return;
        }
        for (var line : after.own().projects()) {
            if (!known.contains(line)) {
                documents.change(SHELF, line.id(), _ -> new Made(after.path(), employee, line));
            }
        }
    }
}
