package id.jejak.leaders.read.motivators;

import id.jejak.projecting.Shelf;

import org.bson.Document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A session that people can be nominated for.
 *
 * @param nominated everybody who ever was
 */
record Awaited(LocalDate endsOn, SortedSet<String> nominated) {
    static final Shelf<Awaited> SHELF =
            Shelf.of(
                    LeadersProjection.NAME, "leaders.sessions", Awaited::toDocument, Awaited::from);

    Awaited {
        nominated = Collections.unmodifiableSortedSet(new TreeSet<>(nominated));
    }

    Awaited with(String employee) {
        var more = new TreeSet<>(nominated);
        more.add(employee);
        return new Awaited(endsOn, more);
    }

    private Document toDocument() {
        return new Document("endsOn", endsOn.toString())
                .append("nominated", List.copyOf(nominated));
    }

    private static Awaited from(Document stored) {
        return new Awaited(
                LocalDate.parse(stored.getString("endsOn")),
                new TreeSet<>(stored.getList("nominated", String.class)));
    }
}
