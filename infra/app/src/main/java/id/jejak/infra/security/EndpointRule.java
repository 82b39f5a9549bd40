package id.jejak.infra.security;

import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may knock at one kind of address.
 *
 * @param method null for every method
 * @param roles who may; nobody's role is asked where it is open
 * @param everywhere whether processes of every role answer
 */
record EndpointRule(
        @Nullable HttpMethod method,
        PathPattern pattern,
        Set<Role> roles,
        boolean open,
        boolean everywhere) {
    static EndpointRule open(String pattern) {
        return new EndpointRule(null, parse(pattern), EnumSet.allOf(Role.class), true, true);
    }

    static EndpointRule of(@Nullable HttpMethod method, String pattern, Set<Role> roles) {
        return new EndpointRule(method, parse(pattern), roles, false, false);
    }

    EndpointRule onEveryNode() {
        return new EndpointRule(method, pattern, roles, open, true);
    }

    boolean covers(HttpMethod asked, PathContainer path) {
        return (method == null || method.equals(asked) || isHeadOfGet(asked))
                && pattern.matches(path);
    }

    private boolean isHeadOfGet(HttpMethod asked) {
        return HttpMethod.GET.equals(method) && HttpMethod.HEAD.equals(asked);
    }

    private static PathPattern parse(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }
}
