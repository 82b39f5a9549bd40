package id.jejak.infra.story;

import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;

import org.bson.Document;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who works where, by name. It cannot write some names until it is mended. */
final class NameBoard implements Projection {
    static final String PROCESSOR = "read.name-board";
    static final Shelf<String> NAMES =
            Shelf.of(
                    "name-board",
                    "name-board.names",
                    name -> new Document("name", name),
                    stored -> stored.getString("name"));

    private final Set<String> unwritable = ConcurrentHashMap.newKeySet();

    NameBoard(String... unwritable) {
        this.unwritable.addAll(List.of(unwritable));
    }

    void mend(String name) {
        unwritable.remove(name);
    }

    @Override
    public String name() {
        return NAMES.model();
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(NAMES);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        if (recorded.event() instanceof EmployeeAppointed appointed) {
            var name = appointed.person().name();
            if (unwritable.contains(name)) {
                throw new IllegalArgumentException("cannot write " + name.length() + " letters");
            }
            documents.change(NAMES, appointed.employeeId().value(), _ -> name);
        } else if (recorded.event() instanceof EmployeeRetired retired) {
            documents.change(NAMES, retired.employeeId().value(), name -> name + " (purnabakti)");
        }
    }
}
