package id.jejak.tallies;

import org.bson.Document;

import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The people who work in one agency, not in those below it, with a line of text for each. */
public final class Crowd {
    static final String PATH = "path";
    private static final String PEOPLE = "people";

    private final List<String> path;
    private final TreeMap<String, String> people = new TreeMap<>();

    Crowd(List<String> path) {
        this.path = List.copyOf(path);
    }

    /** From the city down to the agency. */
    public List<String> path() {
        return path;
    }

    /**
     * @param use takes an employee and the line, by id
     */
    public void each(BiConsumer<String, String> use) {
        people.forEach(use);
    }

    void put(String employee, String line) {
        people.put(employee, line);
    }

    void remove(String employee) {
        people.remove(employee);
    }

    Crowd plus(Crowd other) {
        var sum = new Crowd(path);
        sum.people.putAll(people);
        sum.people.putAll(other.people);
        return sum;
    }

    Document toDocument() {
        return new Document(PATH, path)
                .append(
                        PEOPLE,
                        people.entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue())
                                .toList());
    }

    static Crowd from(Document stored) {
        var crowd = new Crowd(stored.getList(PATH, String.class));
        for (var text : stored.getList(PEOPLE, String.class)) {
            var space = text.indexOf(' ');
            crowd.put(text.substring(0, space), text.substring(space + 1));
        }
        return crowd;
    }
}
