package id.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * A {@link NodeProcess} under load, as its client sees it: commands that were sent, and
 * acknowledgements that lie on the client's own disk before they count.
 */
public final class Node implements AutoCloseable {

    private static final int MOST_UNDER_WAY = 24;

    /** What a client asked for. */
    public record Order(String commandId, String aggregate, int events) {}

    private final Map<String, Order> unanswered = new ConcurrentHashMap<>();
    private final Semaphore underWay = new Semaphore(MOST_UNDER_WAY);
    private final SplittableRandom random;
    private final FileChannel acknowledged;
    private final Process process;
    private volatile int answers;
    private volatile boolean stopped;

    private Node(SplittableRandom random, FileChannel acknowledged, Process process) {
        this.random = random;
        this.acknowledged = acknowledged;
        this.process = process;
    }

    /**
     * Starts the process and loads it.
     *
     * @param again orders of which the client does not know what became: sent once more, first
     */
    public static Node start(
            SplittableRandom random, Path acknowledged, List<Order> again, String... store)
            throws IOException {
        var process = Jvm.start(NodeProcess.class.getName(), store);
        var file =
                FileChannel.open(
                        acknowledged,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND);
        var node = new Node(random, file, process);
        Thread.ofPlatform().daemon().start(() -> node.send(again));
        Thread.ofPlatform().daemon().start(node::receive);
        return node;
    }

    private void send(List<Order> again) {
        try (Writer out = process.outputWriter(StandardCharsets.UTF_8)) {
            for (var order : again) {
                send(order, out);
            }
            while (!stopped) {
                send(nextOrder(), out);
            }
        } catch (IOException killed) {
            // What was under way is not answered any more.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Order order, Writer out) throws IOException, InterruptedException {
        underWay.acquire();
        unanswered.put(order.commandId, order);
        out.write("%s %s %d\n".formatted(order.commandId, order.aggregate, order.events));
        out.flush();
    }

    /** One in ten wants the stream that everybody wants. */
    private Order nextOrder() {
        var id = new UUID(random.nextLong(), random.nextLong()).toString();
        var aggregate = random.nextInt(10) == 0 ? "hot" : "of-" + id;
        return new Order(id, aggregate, random.nextInt(1, 6));
    }

    private void receive() {
        try (BufferedReader in = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                acknowledge(line);
            }
        } catch (IOException killed) {
            // The end of the pipe.
        }
    }

    /** On disk first, then it counts. A line that the kill cut off is no answer. */
    private void acknowledge(String line) throws IOException {
        if (!line.matches("\\S{36} \\d+ \\d")) {
            return;
        }
        acknowledged.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        acknowledged.force(false);
        unanswered.remove(line.substring(0, 36));
        answers++;
        underWay.release();
    }

    /** How many orders were answered. */
    public int answers() {
        assertThat(process.isAlive() || stopped).as("the process lives").isTrue();
        return answers;
    }

    /** Orders of which the client does not know what became. */
    public List<Order> unanswered() {
        return List.copyOf(unanswered.values());
    }

    /** Kill -9, in the middle of everything. */
    public void kill() {
        stopped = true;
        process.destroyForcibly().onExit().join();
        underWay.release(MOST_UNDER_WAY);
    }

    /** The process sleeps and does not know it, like one whose machine was suspended. */
    public void pause() {
        signal("-STOP");
    }

    public void resume() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            var kill = new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start();
            assertThat(kill.waitFor()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        acknowledged.close();
    }
}
