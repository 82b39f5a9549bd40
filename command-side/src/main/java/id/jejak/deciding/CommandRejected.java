package id.jejak.deciding;

import org.axonframework.commandhandling.CommandExecutionException;

/**
 * A refusal on its way to the edge. The code travels as the exception's details, also between
 * processes.
 */
public final class CommandRejected extends CommandExecutionException {
    private final String code;

    public CommandRejected(Rejection reason) {
        super(reason.sentence(), null, reason.code());
        this.code = reason.code();
    }

    public String code() {
        return code;
    }
}
