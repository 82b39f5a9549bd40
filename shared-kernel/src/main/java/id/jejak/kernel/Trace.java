package id.jejak.kernel;

/** Keys of the metadata that every event carries. {@link #RECORDED_AT} is added by the ledger. */
public final class Trace {
    public static final String COMMAND_ID = "commandId";

    /** What was wished for, such as {@code AssessCompetency}. */
    public static final String COMMAND = "command";

    public static final String ACTOR = "actor";
    public static final String ACTOR_ROLE = "actorRole";
    public static final String ON_BEHALF_OF = "onBehalfOf";
    public static final String REASON = "reason";
    public static final String CORRELATION_ID = "correlationId";
    public static final String CAUSATION_ID = "causationId";
    public static final String TRACE_ID = "traceId";

    /** {@code api}, {@code import:<file>#<row>} or {@code automation:<name>}. */
    public static final String SOURCE = "source";

    public static final String RECORDED_AT = "recordedAt";

    private Trace() {}
}
