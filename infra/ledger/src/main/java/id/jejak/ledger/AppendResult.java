package id.jejak.ledger;

/** What became of one commit of a group. */
public sealed interface AppendResult {

    /** It is durable. */
    record Stored(CommitReceipt receipt) implements AppendResult {}

    /** Its command was here before; nothing was stored. */
    record CommandRepeated(CommitReceipt first) implements AppendResult {}

    /**
     * The event at {@code index} repeats an event id or a sequence of its aggregate; nothing was
     * stored.
     */
    record EventRepeated(int index) implements AppendResult {}

    /**
     * The store could not say in time. The commit may be stored or not; its command id tells which,
     * later.
     */
    record Unknown(RuntimeException cause) implements AppendResult {}
}
