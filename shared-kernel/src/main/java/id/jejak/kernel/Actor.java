package id.jejak.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param subject the account's name
 * @param agency an officer's agency: the top of what the officer may touch; null for other roles
 * @param employee the employee the account belongs to, where known
 */
public record Actor(
        String subject, Role role, @Nullable AgencyId agency, @Nullable EmployeeId employee) {
    /** Nobody knows who. */
    public static final Actor ANONYMOUS = new Actor("public", Role.PUBLIC, null, null);

    public static Actor system(String name) {
        return new Actor(name, Role.ADMINISTRATOR, null, null);
    }
}
