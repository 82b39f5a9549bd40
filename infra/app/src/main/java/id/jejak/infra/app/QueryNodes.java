package id.jejak.infra.app;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;

import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Which query nodes are alive, so that the read models can be shared evenly. Each node counts up a
 * number of its own; one whose number stands still is dead. No clocks are compared. A wrong view
 * costs time at most: who may write is decided by claims, not here.
 */
final class QueryNodes implements AutoCloseable {
    private static final String ID = "_id";
    private static final String BEAT = "beat";
    private static final int FORGOTTEN_AFTER_TIMEOUTS = 100;

    private final MongoCollection<Document> nodes;
    private final Duration timeout;
    private final boolean hasOthers;
    private final String own;
    private final Map<String, Sign> signs = new HashMap<>();
    private final Thread beating;
    private volatile List<String> alive;

    private record Sign(long beat, long seenNanos) {}

    QueryNodes(MongoDatabase readModels, Duration timeout, boolean hasOthers) {
        nodes = readModels.getCollection("nodes");
        this.timeout = timeout;
        this.hasOthers = hasOthers;
        own = ManagementFactory.getRuntimeMXBean().getName() + "-" + random();
        alive = List.of(own);
        beating = Thread.ofPlatform().name("query-nodes").daemon().unstarted(this::keepBeating);
    }

    /** Unique to this process. */
    String own() {
        return own;
    }

    /** Before this a node takes whatever it finds free. */
    @EventListener
    void started(ApplicationStartedEvent started) {
        if (hasOthers) {
            look();
            beating.start();
        }
    }

    /** Whether the thing of this number falls to this node when all are dealt out in turn. */
    boolean isMine(int number) {
        var now = alive;
        return now.get(Math.floorMod(number, now.size())).equals(own);
    }

    /** Says goodbye, so that the others need not wait for the silence. */
    @Override
    public void close() {
        if (beating.isAlive()) {
            beating.interrupt();
            try {
                beating.join(timeout);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            nodes.deleteOne(eq(ID, own));
        }
    }

    private void keepBeating() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(timeout.dividedBy(10));
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** While the database is away the last view stays. */
    private void look() {
        try {
            nodes.updateOne(eq(ID, own), Updates.inc(BEAT, 1L), new UpdateOptions().upsert(true));
            var there = nodes.find().into(new ArrayList<>());
            signs.keySet().retainAll(there.stream().map(node -> node.getString(ID)).toList());
            there.forEach(node -> see(node.getString(ID), node.getLong(BEAT)));
            alive = signs.keySet().stream().filter(this::isAlive).sorted().toList();
        } catch (MongoException _) {
            // The claims run out as well, and are taken again when the database is back.
        }
    }

    private void see(String node, long beat) {
        var last = signs.get(node);
        if (last == null || last.beat() != beat) {
            signs.put(node, new Sign(beat, System.nanoTime()));
        } else if (silence(node) > FORGOTTEN_AFTER_TIMEOUTS * timeout.toNanos()) {
            nodes.deleteOne(eq(ID, node));
            signs.remove(node);
        }
    }

    /** Sooner than its claims run out, so that who takes them over is clear by then. */
    private boolean isAlive(String node) {
        return node.equals(own) || silence(node) < timeout.toNanos() / 2;
    }

    private long silence(String node) {
        return System.nanoTime() - signs.get(node).seenNanos();
    }

    private static String random() {
        var bytes = new byte[4];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
