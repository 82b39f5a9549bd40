package id.jejak.deciding;

import id.jejak.kernel.Actor;

/**
 * What surrounds a command of the public: its own fresh id, nobody's name. Somebody who is signed
 * in stays anonymous all the same, and no key that a caller chose is taken: another's would give
 * away the answer to it.
 */
public record PublicEnvelope(Envelope envelope) {
    public static PublicEnvelope of(String commandId) {
        return new PublicEnvelope(Envelope.of(commandId, Actor.ANONYMOUS, Envelope.PUBLIC));
    }
}
