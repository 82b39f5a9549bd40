package id.jejak.audit.read.replay;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Where in the ledger the events of an employee stand. */
@Component
public final class EmployeePositions {
    /** What a caller waits for who wants to read their own write here. */
    public static final String READ_MODEL = ReplayProjection.NAME;

    private final ReadModels models;

    EmployeePositions(ReadModels models) {
        this.models = models;
    }

    /** Of all of them together, rising. */
    List<Long> of(Collection<EmployeeId> employees) {
        var all = new TreeSet<Long>();
        var ids = employees.stream().map(EmployeeId::value).toList();
        for (var stored : models.of(ReplayProjection.BY_EMPLOYEE).find(in(Shelf.ID, ids))) {
            all.addAll(stored.getList(ReplayProjection.POSITIONS, Long.class));
        }
        return List.copyOf(all);
    }

    /** Rising; empty for an employee of whom nothing is known. */
    public List<Long> of(EmployeeId employee) {
        var stored =
                models.of(ReplayProjection.BY_EMPLOYEE)
                        .find(eq(Shelf.ID, employee.value()))
                        .first();
        return stored == null ? List.of() : stored.getList(ReplayProjection.POSITIONS, Long.class);
    }
}
