package id.jejak.intake;

import id.jejak.intake.csv.FileRefused;
import id.jejak.intake.csv.Row;
import id.jejak.intake.csv.Table;
import id.jejak.intake.kinds.FileKind;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.function.Consumer;

/** Takes one file through its lanes. */
final class FileImport {
    private final Intake intake;
    private final ActiveRun run;
    private final FileTally tally;
    private final FileKind kind;

    FileImport(Intake intake, ActiveRun run, FileTally tally, FileKind kind) {
        this.intake = intake;
        this.run = run;
        this.tally = tally;
        this.kind = kind;
    }

    /** Rows before the place where a file breaks off are taken all the same. */
    void toItsEnd() throws InterruptedException {
        tally.started();
        FileRefused broken = null;
        for (var pass = 0; pass < kind.passes() && run.goesOn(); pass++) {
            broken = pass(pass);
        }
        if (!run.goesOn()) {
            tally.ended(FileReport.State.STOPPED);
        } else if (broken == null) {
            tally.ended(FileReport.State.DONE);
        } else {
            tally.refuse(broken);
            tally.ended(FileReport.State.REFUSED);
        }
    }

    private @Nullable FileRefused pass(int pass) throws InterruptedException {
        var seen = intake.ledger().head() - 1;
        try (var table = Table.open(tally.file(), kind.columns(), intake.limits());
                var lanes = new Lanes(intake.lanes(), intake.queuedPerLane(), () -> worker(seen))) {
            for (var row = table.next(); row.isPresent() && run.goesOn(); row = table.next()) {
                if (kind.passOf(row.get()) == pass) {
                    tally.read();
                    put(row.get(), lanes);
                }
            }
            return null;
        } catch (FileRefused refused) {
            return refused;
        } catch (IOException unreadable) {
            return new FileRefused(0, "", "file.unreadable", "The file cannot be opened.");
        }
    }

    private void put(Row row, Lanes lanes) throws InterruptedException {
        var ordered = kind.orderedColumn().map(column -> row.cell(column).strip()).orElse("");
        lanes.put(row.cell(kind.keyColumn()).strip(), ordered, row);
    }

    private Consumer<Row> worker(long seen) {
        var sender = new RowSender(intake, kind, tally.file().name(), run.order(), seen);
        return row -> {
            if (run.goesOn()) {
                finish(sender, row);
            }
        };
    }

    private void finish(RowSender sender, Row row) {
        var result = run.guarded(tally.file().name(), row.line(), () -> sender.send(row));
        if (result != null) {
            tally.count(row.line(), result);
            intake.meters().count(kind, result.outcome());
        }
    }
}
