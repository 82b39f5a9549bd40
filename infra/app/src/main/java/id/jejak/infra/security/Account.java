package id.jejak.infra.security;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Role;
import id.jejak.kernel.StableId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody who may sign in here.
 *
 * @param passwordHash bcrypt; the password itself is kept nowhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Account(
        String name,
        Role role,
        @Nullable AgencyId agency,
        @Nullable EmployeeId employee,
        String passwordHash) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    Account {
        checkedName(name);
    }

    static String checkedName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidValue(
                    "accounts.bad-name",
                    "An account's name has 1 to 64 small letters, digits, dots, dashes or"
                            + " underscores.");
        }
        return name;
    }

    Account withPasswordHash(String hash) {
        return new Account(name, role, agency, employee, hash);
    }

    Account acting(Role newRole, @Nullable AgencyId newAgency, @Nullable EmployeeId newEmployee) {
        return new Account(name, newRole, newAgency, newEmployee, passwordHash);
    }

    /** Its stamp ends every session that began before the account was changed. */
    JejakPrincipal principal() {
        var now = List.of(role, String.valueOf(agency), String.valueOf(employee), passwordHash);
        return new JejakPrincipal(
                new Actor(name, role, agency, employee), StableId.of("account", now.toString()));
    }

    @Override
    public String toString() {
        return "Account[" + name + ", " + role + "]";
    }
}
