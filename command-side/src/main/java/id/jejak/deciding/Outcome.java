package id.jejak.deciding;

/** What the API answers: which thing the command was about, and the {@link Receipt}. */
public record Outcome(String id, String commandId, long position, int events) {
    public static Outcome of(Object id, Receipt receipt) {
        return new Outcome(
                id.toString(), receipt.commandId(), receipt.position(), receipt.events());
    }
}
