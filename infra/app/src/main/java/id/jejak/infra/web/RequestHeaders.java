package id.jejak.infra.web;

/** Headers that surround a command. */
final class RequestHeaders {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String ON_BEHALF_OF = "Jejak-On-Behalf-Of";
    static final String REASON = "Jejak-Reason";

    private RequestHeaders() {}
}
