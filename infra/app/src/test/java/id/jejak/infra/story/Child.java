package id.jejak.infra.story;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Java program in a process of its own, so that it can be killed. */
final class Child implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int GLANCE_MILLIS = 20;

    private final Process process;
    private final List<String> console = new CopyOnWriteArrayList<>();

    private Child(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread.ofVirtual().start(this::listen);
    }

    static Child start(List<String> flags, String classPath, String main, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** What the product runs with, without the tests' own classes. */
    static String productClassPath() {
        return Arrays.stream(wholeClassPath().split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static String wholeClassPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Waits for a line of the console and answers its first group. */
    String await(Pattern pattern) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var alive = process.isAlive();
            for (var line : console) {
                var found = pattern.matcher(line);
                if (found.find()) {
                    return found.groupCount() == 0 ? line : found.group(1);
                }
            }
            if (!alive) {
                break;
            }
            Thread.sleep(GLANCE_MILLIS);
        }
        throw new AssertionError("never said " + pattern + ", but:\n" + String.join("\n", console));
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an operator ends it, with its console open to the end; returns when it is gone. */
    void stop() throws IOException, InterruptedException {
        signal("-TERM");
        process.waitFor();
    }

    String lastWords() {
        return String.join("\n", console.subList(Math.max(0, console.size() - 9), console.size()));
    }

    /** Stands still in the middle of whatever it does, as a machine under pressure may. */
    void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        var sent = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
        if (sent.waitFor() != 0) {
            throw new IllegalStateException("could not send " + signal);
        }
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void listen() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(console::add);
        } catch (IOException | java.io.UncheckedIOException _) {
            // The process is gone, and its console with it.
        }
    }
}
