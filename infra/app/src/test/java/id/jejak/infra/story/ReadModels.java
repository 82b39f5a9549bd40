package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.function.Predicate;

/** What a query node says of the read models. */
final class ReadModels {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final int GLANCE_MILLIS = 20;

    /** A node knows the others' events 50 ms late. */
    private static final int OTHERS_EVENTS_MILLIS = 100;

    private ReadModels() {}

    /** When automations have answered and every read model has caught up with the ledger. */
    static JsonNode digest(Api admin) throws InterruptedException {
        var last = quietHead(admin) - 1;
        var digest = admin.get("/api/admin/read-models/digest").ok().json();
        while (digest.get("positions").values().stream().anyMatch(p -> p.asLong() < last)) {
            Thread.sleep(GLANCE_MILLIS);
            digest = admin.get("/api/admin/read-models/digest").ok().json();
        }
        return digest;
    }

    /** When nothing was recorded for a while, so that nobody answers to anything any more. */
    static long quietHead(Api admin) throws InterruptedException {
        var head = ledgerHead(admin);
        var since = System.nanoTime();
        while (System.nanoTime() - since < QUIET.toNanos()) {
            var now = ledgerHead(admin);
            if (now != head) {
                head = now;
                since = System.nanoTime();
            }
        }
        return head;
    }

    /** With what every node has answered by now. */
    static long ledgerHead(Api admin) throws InterruptedException {
        Thread.sleep(OTHERS_EVENTS_MILLIS);
        return admin.get("/actuator/health").at("/components/ledger/details/events").asLong();
    }

    /** How many of them a node keeps up itself. */
    static long keptBy(Api admin) {
        return details(admin).values().stream().filter(one -> one.get("here").asBoolean()).count();
    }

    /** Waits until a node keeps up as many as it should, and tells how long that took. */
    static Duration until(Api admin, Predicate<Long> kept) throws InterruptedException {
        var began = System.nanoTime();
        while (!kept.test(keptBy(admin))) {
            assertThat(System.nanoTime() - began)
                    .as("waiting while it keeps " + keptBy(admin))
                    .isLessThan(PATIENCE.toNanos());
            Thread.sleep(GLANCE_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Waits until a node keeps up so many segments of a model, and tells how long that took. */
    static Duration untilSegments(Api admin, String model, int wanted) throws InterruptedException {
        var began = System.nanoTime();
        while (segments(admin, model) != wanted) {
            assertThat(System.nanoTime() - began)
                    .as("waiting while it keeps " + segments(admin, model))
                    .isLessThan(PATIENCE.toNanos());
            Thread.sleep(GLANCE_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static int segments(Api admin, String model) {
        return details(admin).get(model).get("segments").asInt();
    }

    static long count(Api admin) {
        return details(admin).size();
    }

    private static JsonNode details(Api admin) {
        return admin.get("/actuator/health").at("/components/projections/details");
    }
}
