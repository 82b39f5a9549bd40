package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.json.JsonMapper;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Hears which positions a dashboard's live stream tells, and when. */
final class LiveListener implements AutoCloseable {
    private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final Stream<String> lines;

    private record Heard(long position, long nanos) {}

    LiveListener(Stream<String> lines) {
        this.lines = lines;
        Thread.ofVirtual().start(this::listen);
    }

    /** How long from now until a position is told; 0 where it was told before. */
    Duration delayOf(long position) throws InterruptedException {
        var answered = System.nanoTime();
        var one = heard.poll(1, TimeUnit.MINUTES);
        while (one != null && one.position() < position) {
            one = heard.poll(1, TimeUnit.MINUTES);
        }
        assertThat(one).as("the change at position %d", position).isNotNull();
        return Duration.ofNanos(Math.max(0, one.nanos() - answered));
    }

    @Override
    public void close() {
        lines.close();
    }

    private void listen() {
        try {
            lines.forEach(this::hear);
        } catch (UncheckedIOException _) {
            // Hung up.
        }
    }

    private void hear(String line) {
        if (line.startsWith("data:")) {
            var position = JsonMapper.shared().readTree(line.substring(5)).get("position").asLong();
            heard.add(new Heard(position, System.nanoTime()));
        }
    }
}
