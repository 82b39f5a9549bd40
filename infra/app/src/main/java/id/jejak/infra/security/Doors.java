package id.jejak.infra.security;

import static id.jejak.kernel.Role.ADMINISTRATOR;
import static id.jejak.kernel.Role.AUDITOR;
import static id.jejak.kernel.Role.EMPLOYEE;
import static id.jejak.kernel.Role.OFFICER;
import static id.jejak.kernel.Role.POLICY_MAKER;

import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

import java.util.EnumSet;
import java.util.Set;

/** The words that the tables of rules are written in. */
final class Doors {
    static final Set<Role> ALL = EnumSet.complementOf(EnumSet.of(Role.PUBLIC));
    static final Set<Role> ADMIN = EnumSet.of(ADMINISTRATOR);
    static final Set<Role> CHECKS = EnumSet.of(AUDITOR, ADMINISTRATOR);
    static final Set<Role> ACTS = EnumSet.of(OFFICER, ADMINISTRATOR);
    static final Set<Role> ACTS_OR_SELF = EnumSet.of(EMPLOYEE, OFFICER, ADMINISTRATOR);
    static final Set<Role> FIGURES = EnumSet.of(AUDITOR, OFFICER, POLICY_MAKER, ADMINISTRATOR);
    static final Set<Role> PEOPLE = EnumSet.of(AUDITOR, OFFICER, ADMINISTRATOR);
    static final Set<Role> PEOPLE_OR_SELF = EnumSet.of(AUDITOR, OFFICER, EMPLOYEE, ADMINISTRATOR);
    static final Set<Role> DRAFTS = EnumSet.of(POLICY_MAKER, ADMINISTRATOR);

    private Doors() {}

    static EndpointRule open(String pattern) {
        return EndpointRule.open(pattern);
    }

    static EndpointRule any(String pattern, Set<Role> roles) {
        return line(null, pattern, roles);
    }

    static EndpointRule get(String pattern, Set<Role> roles) {
        return line(HttpMethod.GET, pattern, roles);
    }

    static EndpointRule post(String pattern, Set<Role> roles) {
        return line(HttpMethod.POST, pattern, roles);
    }

    static EndpointRule put(String pattern, Set<Role> roles) {
        return line(HttpMethod.PUT, pattern, roles);
    }

    static EndpointRule delete(String pattern, Set<Role> roles) {
        return line(HttpMethod.DELETE, pattern, roles);
    }

    private static EndpointRule line(@Nullable HttpMethod method, String pattern, Set<Role> roles) {
        return EndpointRule.of(method, pattern, roles);
    }
}
