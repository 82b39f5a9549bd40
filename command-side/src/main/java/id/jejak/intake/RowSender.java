package id.jejak.intake;

import id.jejak.access.AccessDenied;
import id.jejak.deciding.Commands;
import id.jejak.deciding.InputRejected;
import id.jejak.deciding.Receipt;
import id.jejak.intake.csv.Row;
import id.jejak.intake.kinds.Cells;
import id.jejak.intake.kinds.CommandIds;
import id.jejak.intake.kinds.FileKind;
import id.jejak.intake.kinds.Step;
import id.jejak.kernel.Blinding;
import id.jejak.kernel.InvalidValue;
import id.jejak.ledger.CommitTooLargeException;

import org.axonframework.commandhandling.CommandExecutionException;

/**
 * Turns the rows of one lane into commands, one after the other. Positions only rise, so a receipt
 * from before the last one seen is an old command's.
 */
final class RowSender {
    private final Commands commands;
    private final Blinding blinding;
    private final FileKind kind;
    private final String file;
    private final Order order;
    private final int longestRow;
    private long seen;

    /**
     * @param seen last position of the ledger before the file was begun
     */
    RowSender(Intake intake, FileKind kind, String file, Order order, long seen) {
        this.commands = intake.commands();
        this.blinding = intake.blinding();
        this.longestRow = intake.limits().lineChars();
        this.kind = kind;
        this.file = file;
        this.order = order;
        this.seen = seen;
    }

    /** A refusal is a result; anything thrown is a failure of the system. */
    RowResult send(Row row) {
        if (!row.isWhole()) {
            return RowResult.refused(
                    "row.wrong-number-of-cells",
                    "This row has "
                            + row.cells().size()
                            + " cells where the header has "
                            + row.header().size()
                            + ".");
        }
        if (row.characters() > longestRow) {
            return RowResult.refused(
                    "row.too-long", "A row takes at most " + longestRow + " characters.");
        }
        try {
            return RowResult.taken(sendAll(row));
        } catch (InputRejected wrong) {
            return RowResult.refused(wrong.errors());
        } catch (InvalidValue wrong) {
            return RowResult.refused(wrong.code(), String.valueOf(wrong.getMessage()));
        } catch (AccessDenied denied) {
            return RowResult.refused(denied.code(), String.valueOf(denied.getMessage()));
        } catch (CommitTooLargeException large) {
            return RowResult.refused(large.code(), String.valueOf(large.getMessage()));
        } catch (CommandExecutionException refused) {
            var code = refused.<Object>getDetails().orElseThrow(() -> refused);
            return RowResult.refused(code.toString(), String.valueOf(refused.getMessage()));
        }
    }

    private boolean sendAll(Row row) {
        var isNew = false;
        for (var step : kind.steps(new Cells(row, blinding))) {
            isNew |= isNew(sent(row, step));
        }
        return isNew;
    }

    private boolean isNew(Receipt receipt) {
        if (receipt.events() == 0 || receipt.position() <= seen) {
            return false;
        }
        seen = receipt.position();
        return true;
    }

    private Receipt sent(Row row, Step step) {
        return commands.send(
                step.command(),
                order.envelope(CommandIds.of(kind, row, step, blinding), file, row.line()));
    }
}
