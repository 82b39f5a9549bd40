package id.jejak.dossier.rules;

/**
 * Events that cannot all have happened, such as a second appointment. No decider lets this through,
 * so somebody has to look; the message names ids only, nothing personal.
 */
public final class CorruptHistory extends IllegalStateException {
    CorruptHistory(String what) {
        super("corrupt history: " + what);
    }

    static void unless(boolean holds, String what) {
        if (!holds) {
            throw new CorruptHistory(what);
        }
    }
}
