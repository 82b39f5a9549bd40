package id.jejak.infra.security;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Whom to make accounts for when there are none yet. */
@FunctionalInterface
public interface AccountSeeds {
    List<Seed> seeds();

    record Seed(String name, Role role, @Nullable AgencyId agency, @Nullable EmployeeId employee) {}

    /** Those who need neither an agency nor an employee. */
    static List<Seed> withoutRegion() {
        return List.of(
                new Seed("admin", Role.ADMINISTRATOR, null, null),
                new Seed("auditor", Role.AUDITOR, null, null),
                new Seed("kebijakan", Role.POLICY_MAKER, null, null));
    }
}
