package id.jejak.tallies;

import org.bson.Document;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The people who work in one agency, not in those below it.
 *
 * @param path from the city down to the agency
 * @param people a line of text for each, by id
 */
public record Crowd(List<String> path, SortedMap<String, String> people) {
    static final String PATH = "path";

    public Crowd {
        people = Collections.unmodifiableSortedMap(people);
    }

    Crowd with(String employee, String line) {
        var more = new TreeMap<>(people);
        more.put(employee, line);
        return new Crowd(path, more);
    }

    Crowd without(String employee) {
        var fewer = new TreeMap<>(people);
        fewer.remove(employee);
        return new Crowd(path, fewer);
    }

    Document toDocument() {
        return new Document(PATH, path)
                .append(
                        "people",
                        people.entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue())
                                .toList());
    }

    static Crowd from(Document stored) {
        var people = new TreeMap<String, String>();
        for (var text : stored.getList("people", String.class)) {
            var space = text.indexOf(' ');
            people.put(text.substring(0, space), text.substring(space + 1));
        }
        return new Crowd(stored.getList(PATH, String.class), people);
    }
}
