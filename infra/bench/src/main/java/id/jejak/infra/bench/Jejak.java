package id.jejak.infra.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running Jejak, started from its jar as anybody would. */
public final class Jejak implements AutoCloseable {
    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private Jejak(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    public static Jejak start(
            Path jar, Path data, int port, List<String> jvm, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(jvm);
        command.addAll(
                List.of("-jar", jar.toString(), "--jejak.data=" + data, "--server.port=" + port));
        command.addAll(arguments);
        return new Jejak(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for a line of its console. */
    public Matcher await(String pattern, long seconds) throws InterruptedException {
        var wanted = Pattern.compile(pattern);
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            var line = lines.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new IllegalStateException(
                        "no line like '" + pattern + "' within " + seconds + " s");
            }
            var found = wanted.matcher(line);
            if (found.find()) {
                return found;
            }
        }
    }

    /** What it has used of the processors so far. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void read() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                System.out.println("    " + line);
                lines.add(line);
            }
        } catch (IOException _) {
            // The process is gone, and its console with it.
        }
    }
}
