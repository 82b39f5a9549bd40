package id.jejak.projecting;

import id.jejak.kernel.EmployeeId;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;

import org.bson.Document;

import java.util.List;
import java.util.Objects;

/** The smallest projection with a sum: days present for each employee, and all days together. */
final class Turnout implements Projection {

    static final String NAME = "turnout";

    static final Shelf<int[]> ALL =
            Shelf.<int[]>of(
                            NAME,
                            "turnout.all",
                            days -> new Document("days", days[0]),
                            stored -> new int[] {stored.getInteger("days")})
                    .summedOverParts((one, other) -> new int[] {one[0] + other[0]});

    static final Shelf<Integer> BY_EMPLOYEE =
            Shelf.of(
                    NAME,
                    "turnout.by-employee",
                    days -> new Document("days", days),
                    stored -> stored.getInteger("days"));

    static final EmployeeId POISON = new EmployeeId("poison");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(ALL, BY_EMPLOYEE);
    }

    @Override
    public boolean isDivisible() {
        return true;
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        if (recorded.event() instanceof AttendanceRecorded present) {
            documents
                    .change(
                            BY_EMPLOYEE,
                            present.employeeId().value(),
                            days -> (days == null ? 0 : days) + present.days())
                    .ifPresent(
                            change ->
                                    documents.accumulate(
                                            ALL,
                                            "all",
                                            () -> new int[1],
                                            sum -> sum[0] += growth(change)));
            if (present.employeeId().equals(POISON)) {
                throw new IllegalStateException("poison");
            }
        }
    }

    private static int growth(Documents.Change<Integer> change) {
        var before = change.before();
        return Objects.requireNonNull(change.after()) - (before == null ? 0 : before);
    }
}
