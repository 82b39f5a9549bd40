package id.jejak.intake;

import id.jejak.deciding.Envelope;
import id.jejak.kernel.Actor;

import org.jspecify.annotations.Nullable;

/** Who wants an import, and why. */
record Order(Actor actor, @Nullable String reason) {
    Envelope envelope(String commandId, String file, long line) {
        return new Envelope(commandId, actor, null, reason, "import:" + file + "#" + line);
    }
}
