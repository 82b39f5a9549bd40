package id.jejak.infra.role;

import java.util.Locale;

/** The settings ask for a process that cannot be. */
final class ImpossibleRole extends IllegalStateException {
    private final String wayOut;

    private ImpossibleRole(String what, String wayOut) {
        super(what);
        this.wayOut = wayOut;
    }

    static ImpossibleRole unknown(String given) {
        return new ImpossibleRole(
                "There is no role \"%s\".".formatted(given),
                "Set jejak.role (JEJAK_ROLE) to all, command or query.");
    }

    static ImpossibleRole alone(NodeRole role) {
        return new ImpossibleRole(
                "The role %s shares its ledger with other processes, and no MongoDB was named."
                        .formatted(role.name().toLowerCase(Locale.ROOT)),
                "Name the MongoDB that all nodes share in jejak.mongodb-uri (JEJAK_MONGODB_URI),"
                        + " or leave jejak.role out to run everything in one process.");
    }

    String wayOut() {
        return wayOut;
    }
}
