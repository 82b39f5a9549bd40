package id.jejak.tallies;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Sex;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What figures need to know of an employee, without a name. Of two changes of the same kind the one
 * that took effect later holds, whichever was recorded first.
 *
 * @param placed where, and since when
 * @param employed as what kind of employee, and since when
 * @param posted in which post, and since when
 * @param since TMT CPNS, or the first day of the contract
 * @param retiredOn null while in service
 */
public record Person(
        Held<List<String>> placed,
        Held<EmploymentKind> employed,
        Held<Post> posted,
        Sex sex,
        int birthYear,
        LocalDate since,
        @Nullable LocalDate retiredOn) {

    public record Post(String id, PostClass postClass) {}

    /** A value from a day on. */
    public record Held<V>(V value, LocalDate from) {
        Held<V> or(V next, LocalDate on) {
            return on.isBefore(from) ? this : new Held<>(next, on);
        }
    }

    /** Agencies from the city down to the employee's own, the last one after retirement. */
    public List<String> path() {
        return placed.value();
    }

    public EmploymentKind kind() {
        return employed.value();
    }

    public String post() {
        return posted.value().id();
    }

    public PostClass postClass() {
        return posted.value().postClass();
    }

    /** In service: not retired, not dismissed, alive. */
    public boolean isActive() {
        return retiredOn == null;
    }

    public static Person of(EmployeeAppointed e, Function<AgencyId, List<String>> paths) {
        var on = e.occurredOn();
        return new Person(
                new Held<>(paths.apply(e.agencyId()), on),
                new Held<>(e.kind(), on),
                new Held<>(new Post(e.postId().value(), e.postClass()), on),
                e.person().sex(),
                e.person().birthDate().getYear(),
                e.serviceSince(),
                null);
    }

    /** The same instance for an event that changes nothing of this. */
    public Person after(EmployeeEvent event, Function<AgencyId, List<String>> paths) {
        var on = event.occurredOn();
        return switch (event) {
            case EmployeeAppointed e -> of(e, paths);
            case EmploymentKindChanged e -> with(placed, employed.or(e.kind(), on), posted);
            case PostAssigned e ->
                    with(
                            placed,
                            employed,
                            posted.or(new Post(e.postId().value(), e.postClass()), on));
            case EmployeeTransferred e ->
                    with(placed.or(paths.apply(e.to()), on), employed, posted);
            case EmployeeRetired _ ->
                    new Person(placed, employed, posted, sex, birthYear, since, on);
            case PersonCorrected e ->
                    new Person(
                            placed,
                            employed,
                            posted,
                            e.person().sex(),
                            e.person().birthDate().getYear(),
                            since,
                            retiredOn);
            case EmployeeEvent.RankGranted _,
                    EmployeeEvent.EducationAttained _,
                    EmployeeEvent.DisabilityDeclared _ ->
                    this;
        };
    }

    private Person with(
            Held<List<String>> nextPlaced,
            Held<EmploymentKind> nextEmployed,
            Held<Post> nextPosted) {
        return nextPlaced == placed && nextEmployed == employed && nextPosted == posted
                ? this
                : new Person(
                        nextPlaced, nextEmployed, nextPosted, sex, birthYear, since, retiredOn);
    }

    public Document toDocument() {
        return new Document("path", path())
                .append("moved", placed.from().toString())
                .append("kind", kind().name())
                .append("employed", employed.from().toString())
                .append("post", post())
                .append("class", postClass().name())
                .append("posted", posted.from().toString())
                .append("sex", sex.name())
                .append("born", birthYear)
                .append("since", since.toString())
                .append("retired", retiredOn == null ? null : retiredOn.toString());
    }

    public static Person from(Document stored) {
        var retired = stored.getString("retired");
        return new Person(
                new Held<>(stored.getList("path", String.class), day(stored, "moved")),
                new Held<>(
                        EmploymentKind.valueOf(stored.getString("kind")), day(stored, "employed")),
                new Held<>(
                        new Post(
                                stored.getString("post"),
                                PostClass.valueOf(stored.getString("class"))),
                        day(stored, "posted")),
                Sex.valueOf(stored.getString("sex")),
                stored.getInteger("born"),
                day(stored, "since"),
                retired == null ? null : LocalDate.parse(retired));
    }

    private static LocalDate day(Document stored, String field) {
        return LocalDate.parse(stored.getString(field));
    }
}
