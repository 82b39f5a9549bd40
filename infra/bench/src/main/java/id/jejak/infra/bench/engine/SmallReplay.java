package id.jejak.infra.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A replay of a ledger file in a process of its own with little memory. */
public final class SmallReplay {
    private static final String HEAP = "-Xmx256m";

    private SmallReplay() {}

    public static void main(String[] arguments) {
        try (var jejak = new JejakSqlite(Path.of(arguments[0]))) {
            var rate = Measuring.replay(jejak.engine());
            System.out.printf("replay with %s: %s events a second%n", HEAP, rate.plain());
        }
    }

    static void inAProcessOfItsOwn(Path ledger) throws IOException, InterruptedException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallReplay.class.getName(),
                        ledger.toString());
        var status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("the replay ended with " + status);
        }
    }
}
