package id.jejak.audit.read.history;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.InvalidValue;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Which events are asked for. Null means no limit; all limits are inclusive but {@code before}.
 *
 * @param type a stored name, or its beginning up to a dot, such as {@code training.}
 * @param agency anything that belonged to it or below
 * @param before only events at lower positions
 */
record HistoryQuestion(
        @Nullable EmployeeId employee,
        @Nullable String actor,
        @Nullable String type,
        @Nullable AgencyId agency,
        @Nullable Instant recordedFrom,
        @Nullable Instant recordedTo,
        @Nullable LocalDate occurredFrom,
        @Nullable LocalDate occurredTo,
        @Nullable Long before) {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.?");

    /**
     * @throws InvalidValue {@code query.bad-type}
     */
    HistoryQuestion {
        if (type != null && !TYPE.matcher(type).matches()) {
            throw new InvalidValue(
                    "query.bad-type",
                    "A type is a stored name such as training.training-enrolled.");
        }
    }

    /**
     * From the fields of a request; only the times of recording are said in more than one way.
     *
     * @throws InvalidValue for a field that says nothing sensible
     */
    static HistoryQuestion asked(
            Fields fields, @Nullable Instant recordedFrom, @Nullable Instant recordedTo) {
        var person = QueryText.text(fields.employee());
        var office = QueryText.text(fields.agency());
        return new HistoryQuestion(
                person == null ? null : new EmployeeId(person),
                QueryText.text(fields.actor()),
                QueryText.text(fields.type()),
                office == null ? null : new AgencyId(office),
                recordedFrom,
                recordedTo,
                QueryText.date(fields.occurredFrom()),
                QueryText.date(fields.occurredTo()),
                QueryText.position(fields.before()));
    }

    /** What the API and the page are given alike, as text. */
    interface Fields {
        @Nullable String employee();

        @Nullable String actor();

        @Nullable String type();

        @Nullable String agency();

        @Nullable String occurredFrom();

        @Nullable String occurredTo();

        @Nullable String before();
    }

    /**
     * Whether all but the employee and the times of recording hold, which are found by position.
     */
    boolean fits(Note note) {
        return (actor == null || actor.equals(note.actor()))
                && (type == null || note.type().startsWith(type))
                && (agency == null || note.path().contains(agency.value()))
                && (occurredFrom == null
                        || note.occurredOn().compareTo(occurredFrom.toString()) >= 0)
                && (occurredTo == null || note.occurredOn().compareTo(occurredTo.toString()) <= 0);
    }

    HistoryQuestion within(AgencyId reach) {
        return new HistoryQuestion(
                employee,
                actor,
                type,
                reach,
                recordedFrom,
                recordedTo,
                occurredFrom,
                occurredTo,
                before);
    }
}
