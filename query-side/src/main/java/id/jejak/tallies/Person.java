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
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What figures need to know of an employee, without a name.
 *
 * @param path agencies from the city down to the employee's own, the last one after retirement
 * @param since TMT CPNS, or the first day of the contract
 * @param retiredOn null while in service
 */
public record Person(
        List<String> path,
        EmploymentKind kind,
        Sex sex,
        int birthYear,
        LocalDate since,
        String post,
        PostClass postClass,
        @Nullable LocalDate retiredOn) {

    /** In service: not retired, not dismissed, alive. */
    public boolean isActive() {
        return retiredOn == null;
    }

    static Person of(EmployeeAppointed e, Function<AgencyId, List<String>> paths) {
        return new Person(
                paths.apply(e.agencyId()),
                e.kind(),
                e.person().sex(),
                e.person().birthDate().getYear(),
                e.serviceSince(),
                e.postId().value(),
                e.postClass(),
                null);
    }

    /** The same instance for an event that changes nothing of this. */
    Person after(EmployeeEvent event, Function<AgencyId, List<String>> paths) {
        return switch (event) {
            case EmployeeAppointed e -> of(e, paths);
            case EmploymentKindChanged e ->
                    new Person(path, e.kind(), sex, birthYear, since, post, postClass, retiredOn);
            case PostAssigned e ->
                    new Person(
                            path,
                            kind,
                            sex,
                            birthYear,
                            since,
                            e.postId().value(),
                            e.postClass(),
                            retiredOn);
            case EmployeeTransferred e ->
                    new Person(
                            paths.apply(e.to()),
                            kind,
                            sex,
                            birthYear,
                            since,
                            post,
                            postClass,
                            retiredOn);
            case EmployeeRetired e ->
                    new Person(path, kind, sex, birthYear, since, post, postClass, e.occurredOn());
            case EmployeeEvent.RankGranted _,
                    EmployeeEvent.EducationAttained _,
                    EmployeeEvent.DisabilityDeclared _ ->
                    this;
        };
    }

    Document toDocument() {
        return new Document("path", path)
                .append("kind", kind.name())
                .append("sex", sex.name())
                .append("born", birthYear)
                .append("since", since.toString())
                .append("post", post)
                .append("class", postClass.name())
                .append("retired", retiredOn == null ? null : retiredOn.toString());
    }

    static Person from(Document stored) {
        var retired = stored.getString("retired");
        return new Person(
                stored.getList("path", String.class),
                EmploymentKind.valueOf(stored.getString("kind")),
                Sex.valueOf(stored.getString("sex")),
                stored.getInteger("born"),
                LocalDate.parse(stored.getString("since")),
                stored.getString("post"),
                PostClass.valueOf(stored.getString("class")),
                retired == null ? null : LocalDate.parse(retired));
    }
}
