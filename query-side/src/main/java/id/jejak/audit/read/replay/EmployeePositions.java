package id.jejak.audit.read.replay;

import static com.mongodb.client.model.Filters.eq;

import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;

import org.springframework.stereotype.Component;

import java.util.List;

/** Where in the ledger the events of an employee stand. */
@Component
public final class EmployeePositions {
    /** What a caller waits for who wants to read their own write here. */
    public static final String READ_MODEL = ReplayProjection.NAME;

    private final ReadModels models;

    EmployeePositions(ReadModels models) {
        this.models = models;
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
