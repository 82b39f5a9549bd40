package id.jejak.infra.story;

import id.jejak.infra.app.JejakApplication;

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

/** Jejak in a process of its own, so that it can be killed. */
final class JejakProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("listens at http://[^:]+:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int GLANCE_MILLIS = 20;

    private final Process process;
    private final List<String> console = new CopyOnWriteArrayList<>();

    private JejakProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /** Starts on a folder and returns when it listens. */
    static JejakProcess on(Path data, String blindingKey) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        classPath(),
                        JejakApplication.class.getName(),
                        "--server.port=0",
                        "--jejak.sample=none",
                        "--jejak.data=" + data,
                        "--jejak.blinding-key=" + blindingKey));
        var started =
                new JejakProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
        started.await(ADDRESS);
        return started;
    }

    /** What the product runs with, without the tests' own classes. */
    private static String classPath() {
        var path =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    Api admin() throws InterruptedException {
        var port = Integer.parseInt(await(ADDRESS));
        return Api.as(KnownAdministrator.NAME, KnownAdministrator.PASSWORD, port);
    }

    /** Waits for a line of the console and answers its first group. */
    String await(Pattern pattern) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            for (var line : console) {
                var found = pattern.matcher(line);
                if (found.find()) {
                    return found.groupCount() == 0 ? line : found.group(1);
                }
            }
            Thread.sleep(GLANCE_MILLIS);
        }
        throw new AssertionError("never said " + pattern + ", but:\n" + String.join("\n", console));
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
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
