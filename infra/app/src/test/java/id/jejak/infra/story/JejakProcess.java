package id.jejak.infra.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Jejak in a process of its own, so that it can be killed. */
final class JejakProcess implements AutoCloseable {
    static final Pattern ADDRESS = Pattern.compile("listens at http://[^:]+:(\\d+)");

    private final Child child;

    private JejakProcess(Child child) {
        this.child = child;
    }

    /** Starts on a folder and returns when it listens. */
    static JejakProcess on(Path data, String blindingKey, String... settings)
            throws IOException, InterruptedException {
        var started = new JejakProcess(start(data, blindingKey, settings));
        try {
            started.await(ADDRESS);
            return started;
        } catch (AssertionError | InterruptedException silent) {
            started.close();
            throw silent;
        }
    }

    /** Starts and does not wait, for what may not come up. */
    static Child start(Path data, String blindingKey, String... settings) throws IOException {
        return QuickStart.start(arguments(data, blindingKey, settings));
    }

    static List<String> arguments(Path data, String blindingKey, String... settings) {
        var arguments = new ArrayList<String>();
        arguments.add("--server.port=0");
        arguments.add("--jejak.sample=none");
        arguments.add("--jejak.data=" + data);
        arguments.add("--jejak.blinding-key=" + blindingKey);
        arguments.addAll(List.of(settings));
        return arguments;
    }

    int port() throws InterruptedException {
        return Integer.parseInt(await(ADDRESS));
    }

    Api admin() throws InterruptedException {
        return Api.as(KnownAdministrator.NAME, KnownAdministrator.PASSWORD, port());
    }

    /** Waits for a line of the console and answers its first group. */
    String await(Pattern pattern) throws InterruptedException {
        return child.await(pattern);
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        child.kill();
    }

    void pause() throws IOException, InterruptedException {
        child.pause();
    }

    void resume() throws IOException, InterruptedException {
        child.resume();
    }

    @Override
    public void close() {
        child.close();
    }
}
