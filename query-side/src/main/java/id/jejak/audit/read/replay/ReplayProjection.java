package id.jejak.audit.read.replay;

import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;

import org.bson.Document;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The positions of each employee's events. */
@Component
final class ReplayProjection implements Projection {
    static final String NAME = "audit-replay";
    static final String POSITIONS = "positions";
    static final Shelf<List<Long>> BY_EMPLOYEE =
            Shelf.<List<Long>>of(
                            NAME,
                            "audit.employee-positions",
                            positions -> new Document(POSITIONS, positions),
                            stored -> new ArrayList<>(stored.getList(POSITIONS, Long.class)))
                    .withVolatile(POSITIONS);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(BY_EMPLOYEE);
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(EmployeeFact.class);
    }

    @Override
    public boolean isDivisible() {
        return true;
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        if (recorded.event() instanceof EmployeeFact fact) {
            documents.accumulate(
                    BY_EMPLOYEE,
                    fact.employeeId().value(),
                    ArrayList::new,
                    positions -> positions.add(recorded.position()));
        }
    }
}
