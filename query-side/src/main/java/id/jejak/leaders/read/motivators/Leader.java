package id.jejak.leaders.read.motivators;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import id.jejak.projecting.Shelf;
import id.jejak.tallies.Count;
import id.jejak.tallies.Person;
import id.jejak.tallies.Placed;
import id.jejak.tallies.Tally;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody who leads, nominates or recognises.
 *
 * @param path of the leader's own agency
 * @param staff ids of the people in service who are led now
 * @param tally never changed in place
 */
record Leader(
        List<String> path,
        @Nullable LocalDate retiredOn,
        SortedSet<String> staff,
        Tally<Topic> tally)
        implements Placed {
    static final String PATH = "path";
    static final String SIZE = "size";
    static final Shelf<Leader> SHELF =
            Shelf.<Leader>of(
                            LeadersProjection.NAME,
                            "leaders.leaders",
                            Leader::toDocument,
                            Leader::from)
                    .indexedBy(compoundIndex(ascending(PATH), descending(SIZE)));

    Leader {
        staff = Collections.unmodifiableSortedSet(new TreeSet<>(staff));
    }

    static Leader of(Person person) {
        return new Leader(person.path(), person.retiredOn(), new TreeSet<>(), new Tally<>());
    }

    Leader at(Person person) {
        return new Leader(person.path(), person.retiredOn(), staff, tally);
    }

    Leader plus(Tally<Topic> difference) {
        return new Leader(path, retiredOn, staff, tally.plus(difference));
    }

    Leader with(String employee) {
        var more = new TreeSet<>(staff);
        more.add(employee);
        return new Leader(path, retiredOn, more, tally);
    }

    Leader without(String employee) {
        var fewer = new TreeSet<>(staff);
        fewer.remove(employee);
        return new Leader(path, retiredOn, fewer, tally);
    }

    /** Nobody is led by somebody who has left, whoever was named. */
    void count(Count<Topic> count) {
        if (retiredOn == null) {
            count.add(Topic.LEADERS, "", 0, staff.isEmpty() ? 0 : 1);
        }
        var last = retiredOn == null ? Integer.MAX_VALUE : retiredOn.minusDays(1).getYear();
        var led = new long[1];
        for (var topic : Topic.values()) {
            tally.each(
                    topic,
                    (figure, number) -> {
                        var counts = topic != Topic.STAFF && topic != Topic.DEVELOPED;
                        if (counts || figure.at() <= last) {
                            count.add(figure, number);
                        }
                        if (topic == Topic.STAFF && figure.at() <= last) {
                            led[0] += number;
                        }
                    });
        }
        if (retiredOn != null) {
            count.add(Topic.STAFF, "", last + 1, -led[0]);
        }
    }

    private Document toDocument() {
        return new Document(PATH, path)
                .append("retired", retiredOn == null ? null : retiredOn.toString())
                .append(SIZE, staff.size())
                .append("staff", List.copyOf(staff))
                .append("tally", tally.toDocument());
    }

    private static Leader from(Document stored) {
        var retired = stored.getString("retired");
        return new Leader(
                stored.getList(PATH, String.class),
                retired == null ? null : LocalDate.parse(retired),
                new TreeSet<>(stored.getList("staff", String.class)),
                Tally.from(stored.get("tally", Document.class), Topic.class));
    }
}
