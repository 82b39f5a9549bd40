package id.jejak.audit.read;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A tree that is written down: {@code city > kominfo > unit}, and {@code city > bappeda}. */
public final class FixedPaths implements AgencyPaths {
    private static final Map<String, List<AgencyId>> TREE =
            Map.of(
                    "city", path("city"),
                    "kominfo", path("city", "kominfo"),
                    "unit", path("city", "kominfo", "unit"),
                    "bappeda", path("city", "bappeda"));

    private final Map<String, String> workplaces;

    public FixedPaths(Map<String, String> workplaces) {
        this.workplaces = workplaces;
    }

    @Override
    public List<AgencyId> of(AgencyId agency) {
        return TREE.getOrDefault(agency.value(), List.of());
    }

    @Override
    public List<AgencyId> of(EmployeeId employee) {
        var agency = workplaces.get(employee.value());
        return agency == null ? List.of() : of(new AgencyId(agency));
    }

    private static List<AgencyId> path(String... ids) {
        return Arrays.stream(ids).map(AgencyId::new).toList();
    }
}
