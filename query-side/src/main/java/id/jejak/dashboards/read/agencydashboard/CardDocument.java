package id.jejak.dashboards.read.agencydashboard;

import id.jejak.award.events.AwardKind;
import id.jejak.dashboards.read.agencydashboard.Assessed.Assessment;
import id.jejak.dashboards.read.agencydashboard.Assessed.Result;
import id.jejak.dashboards.read.agencydashboard.Evaluations.LevelYear;
import id.jejak.dashboards.read.agencydashboard.Evaluations.Results;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.tallies.Person;

import org.bson.Document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A card as it is stored. A result is a short text, {@code M.01 2/3}: level 2 where 3 is needed. A
 * field that was not read, or is older than this, is empty.
 */
final class CardDocument {
    /** The fields without which nobody's duty is known. */
    static final List<String> OF_DUTY = List.of("person", "jp", "contract", "outside");

    private CardDocument() {}

    static Document write(Card card) {
        return new Document("person", card.person().toDocument())
                .append("formerly", List.copyOf(card.formerly()))
                .append("assessed", list(card.assessed().byId(), CardDocument::assessment))
                .append("jp", list(card.learning().jp(), CardDocument::yearly))
                .append("contract", list(card.learning().jpOfContractYear(), CardDocument::yearly))
                .append(
                        "outside",
                        list(card.learning().outsideOfContractYear(), CardDocument::yearly))
                .append("trained", list(card.learning().trainings(), CardDocument::yearly))
                .append("open", list(card.evaluations().open(), CardDocument::open))
                .append("done", list(card.evaluations().done(), CardDocument::yearly))
                .append("results", list(card.evaluations().results(), CardDocument::results))
                .append("awards", list(card.awards().held(), CardDocument::award));
    }

    static Card read(Document d) {
        return new Card(
                Person.from(d.get("person", Document.class)),
                new TreeSet<>(d.getList("formerly", String.class, List.of())),
                new Assessed(map(d, "assessed", a -> a.getString("id"), CardDocument::assessment)),
                new Learning(
                        map(d, "jp", CardDocument::year, n -> n.getLong("n")),
                        map(d, "contract", CardDocument::year, n -> n.getLong("n")),
                        map(d, "outside", CardDocument::year, n -> n.getLong("n")),
                        map(d, "trained", CardDocument::year, n -> n.getInteger("n"))),
                evaluations(d),
                new Awards(map(d, "awards", a -> a.getString("id"), CardDocument::award)));
    }

    private static Evaluations evaluations(Document d) {
        return new Evaluations(
                map(d, "open", o -> o.getString("session"), o -> day(o, "due")),
                map(d, "done", CardDocument::year, n -> n.getInteger("n")),
                map(
                        d,
                        "results",
                        r -> new LevelYear(KirkpatrickLevel.valueOf(r.getString("level")), year(r)),
                        r -> new Results(r.getInteger("n"), r.getLong("sum"))));
    }

    private static Document yearly(Integer year, Number number) {
        return new Document("year", year).append("n", number);
    }

    private static Document open(String session, LocalDate due) {
        return new Document("session", session).append("due", due.toString());
    }

    private static Document results(LevelYear key, Results results) {
        return new Document("level", key.level().name())
                .append("year", key.year())
                .append("n", results.count())
                .append("sum", results.sum());
    }

    private static Document award(String id, Awards.Granted award) {
        return new Document("id", id)
                .append("kind", award.kind().name())
                .append("year", award.year());
    }

    private static Awards.Granted award(Document d) {
        return new Awards.Granted(AwardKind.valueOf(d.getString("kind")), year(d));
    }

    private static Document assessment(String id, Assessment assessment) {
        return new Document("id", id)
                .append("on", assessment.on().toString())
                .append(
                        "results",
                        assessment.results().stream().map(CardDocument::resultText).toList());
    }

    private static Assessment assessment(Document d) {
        var results =
                d.getList("results", String.class).stream().map(CardDocument::result).toList();
        return new Assessment(day(d, "on"), results);
    }

    private static String resultText(Result r) {
        return r.competency() + " " + r.achieved() + "/" + r.required();
    }

    private static Result result(String text) {
        var space = text.lastIndexOf(' ');
        var slash = text.lastIndexOf('/');
        return new Result(
                text.substring(0, space),
                Integer.parseInt(text.substring(space + 1, slash)),
                Integer.parseInt(text.substring(slash + 1)));
    }

    private static int year(Document d) {
        return d.getInteger("year");
    }

    private static LocalDate day(Document d, String field) {
        return LocalDate.parse(d.getString(field));
    }

    private static <K, V> List<Document> list(
            SortedMap<K, V> map, BiFunction<? super K, ? super V, Document> write) {
        var list = new ArrayList<Document>(map.size());
        map.forEach((key, value) -> list.add(write.apply(key, value)));
        return list;
    }

    private static <K, V> SortedMap<K, V> map(
            Document d, String field, Function<Document, K> key, Function<Document, V> value) {
        var map = new TreeMap<K, V>();
        for (var one : d.getList(field, Document.class, List.of())) {
            map.put(key.apply(one), value.apply(one));
        }
        return Collections.unmodifiableSortedMap(map);
    }
}
