package id.jejak.intake;

import java.util.Locale;

/** One line for the console. */
final class ProgressLine {
    private ProgressLine() {}

    static String of(ImportRun run) {
        return run.state() == ImportRun.State.RUNNING ? underWay(run) : ended(run);
    }

    private static String underWay(ImportRun run) {
        return run.files().stream()
                .filter(file -> file.state() == FileReport.State.RUNNING)
                .findFirst()
                .map(
                        file ->
                                String.format(
                                        Locale.ROOT,
                                        "import: %s, %,d rows, %,d a second, %,d refused",
                                        file.file(),
                                        file.rowsRead(),
                                        file.rowsPerSecond(),
                                        file.refused()))
                .orElse("import: between two files");
    }

    private static String ended(ImportRun run) {
        return String.format(
                Locale.ROOT,
                "import %s: %,d rows of %d files, %,d new, %,d unchanged, %,d refused",
                run.state().name().toLowerCase(Locale.ROOT),
                run.rowsRead(),
                run.files().size(),
                run.accepted(),
                run.unchanged(),
                run.refused());
    }
}
