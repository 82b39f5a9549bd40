package id.jejak.infra.web;

/** A header of ours with a value that it cannot have. */
final class BadHeader extends RuntimeException {
    static final String CODE = "request.bad-header";

    BadHeader(String header, String rule) {
        super(header + " " + rule, null, false, false);
    }
}
