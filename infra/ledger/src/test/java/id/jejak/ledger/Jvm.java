package id.jejak.ledger;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Starts main classes of the tests in processes of their own. */
public final class Jvm {

    private Jvm() {}

    public static Process start(String main, String... arguments) throws IOException {
        var java =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        main);
        var command = Stream.concat(java.stream(), Stream.of(arguments)).toList();
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    }
}
