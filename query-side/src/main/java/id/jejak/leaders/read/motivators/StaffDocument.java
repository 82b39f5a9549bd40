package id.jejak.leaders.read.motivators;

import id.jejak.leaders.read.motivators.Staff.Nomination;
import id.jejak.leaders.read.motivators.Staff.Recognition;

import org.bson.Document;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** The stored form of {@link Staff}: texts, which are far cheaper to keep than documents. */
final class StaffDocument {
    private static final String BETWEEN = " ";

    private StaffDocument() {}

    static Document write(Staff staff) {
        return new Document("superiors", lines(staff.superiors(), (day, who) -> day + " " + who))
                .append("developed", staff.developedOn().stream().map(Object::toString).toList())
                .append("nominations", lines(staff.nominations(), StaffDocument::line))
                .append("sent", lines(staff.sent(), (what, day) -> what + BETWEEN + day))
                .append(
                        "recognitions",
                        staff.recognitions().stream().map(StaffDocument::document).toList());
    }

    static Staff read(Document stored) {
        var superiors = new TreeMap<LocalDate, String>();
        for (var parts : parts(stored, "superiors")) {
            superiors.put(LocalDate.parse(parts[0]), parts[1]);
        }
        var developed = new TreeSet<LocalDate>();
        stored.getList("developed", String.class)
                .forEach(day -> developed.add(LocalDate.parse(day)));
        var nominations = new TreeMap<String, Nomination>();
        for (var parts : parts(stored, "nominations")) {
            nominations.put(
                    parts[0],
                    new Nomination(
                            parts[1],
                            LocalDate.parse(parts[2]),
                            LocalDate.parse(parts[3]),
                            Boolean.parseBoolean(parts[4])));
        }
        var sent = new TreeMap<String, LocalDate>();
        for (var parts : parts(stored, "sent")) {
            sent.put(parts[0], LocalDate.parse(parts[1]));
        }
        var recognitions =
                stored.getList("recognitions", Document.class).stream()
                        .map(StaffDocument::recognition)
                        .toList();
        return new Staff(superiors, developed, nominations, sent, recognitions);
    }

    private static String line(String session, Nomination one) {
        return String.join(
                BETWEEN,
                session,
                one.by(),
                one.on().toString(),
                one.endsOn().toString(),
                Boolean.toString(one.waits()));
    }

    private static Document document(Recognition one) {
        return new Document("by", one.by())
                .append("after", one.after())
                .append("reference", one.reference())
                .append("improvement", one.improvement())
                .append("competency", one.competency())
                .append("on", one.on().toString());
    }

    private static Recognition recognition(Document stored) {
        return new Recognition(
                stored.getString("by"),
                stored.getString("after"),
                stored.getString("reference"),
                stored.getString("improvement"),
                stored.getString("competency"),
                LocalDate.parse(stored.getString("on")));
    }

    private static <K, V> List<String> lines(SortedMap<K, V> map, BiFunction<K, V, String> line) {
        return map.entrySet().stream()
                .map(one -> line.apply(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<String[]> parts(Document stored, String field) {
        return stored.getList(field, String.class).stream()
                .map(line -> line.split(BETWEEN))
                .toList();
    }
}
