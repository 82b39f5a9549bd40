package id.jejak.infra.role;

import id.jejak.infra.web.CodedProblem;
import id.jejak.infra.web.Problem;

import org.springframework.http.HttpStatus;

/** The request is right and came to a process of the other kind. */
public final class ServedElsewhere extends RuntimeException implements CodedProblem {
    private final NodeRole role;

    public ServedElsewhere(NodeRole role) {
        super("a node of role " + role + " does not serve this");
        this.role = role;
    }

    @Override
    public Problem problem() {
        return role == NodeRole.QUERY
                ? misdirected(
                        "role.takes-no-commands",
                        "This node answers questions. Send commands to a command node, or to the"
                                + " address in front of all nodes.")
                : misdirected(
                        "role.answers-no-questions",
                        "This node takes commands. Ask a query node, or the address in front of"
                                + " all nodes.");
    }

    private static Problem misdirected(String code, String detail) {
        return Problem.of(HttpStatus.MISDIRECTED_REQUEST, code, "Served by another node", detail);
    }
}
