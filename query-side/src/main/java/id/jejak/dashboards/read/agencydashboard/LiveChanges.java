package id.jejak.dashboards.read.agencydashboard;

import id.jejak.projecting.Changes;

import org.springframework.http.codec.ServerSentEvent;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.Collections;

/**
 * Tells a browser when an agency's tally changed: at once when this process wrote it, some
 * hundredths of a second later when another did. Looks for itself twice a second, should a hint be
 * missed.
 */
final class LiveChanges {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final HowDoesThisAgencyStand question;
    private final Changes changes;

    LiveChanges(HowDoesThisAgencyStand question, Changes changes) {
        this.question = question;
        this.changes = changes;
    }

    /** What the event {@code changed} carries. */
    record Changed(long position) {}

    Flux<ServerSentEvent<Changed>> of(String agency, long since) {
        var changed =
                Flux.merge(hints(agency), Flux.interval(Duration.ZERO, LOOK).onBackpressureDrop())
                        .onBackpressureLatest()
                        .publishOn(Schedulers.boundedElastic(), 1)
                        .map(_ -> question.lastChanges(agency))
                        .distinctUntilChanged()
                        .map(Collections::max)
                        .filter(position -> position > since)
                        .map(LiveChanges::event);
        return Flux.merge(heartbeats(), changed);
    }

    private Flux<Long> hints(String agency) {
        return changes.stream()
                .filter(
                        written ->
                                written.collection()
                                                .equals(
                                                        AgencyDashboardProjection.TALLIES
                                                                .shelf()
                                                                .collection())
                                        && written.mayContain(agency))
                .map(Changes.Written::position);
    }

    private static ServerSentEvent<Changed> event(long position) {
        return ServerSentEvent.builder(new Changed(position))
                .event("changed")
                .id(Long.toString(position))
                .build();
    }

    /** The first one opens the response, so that the browser knows it is connected. */
    private static Flux<ServerSentEvent<Changed>> heartbeats() {
        return Flux.interval(Duration.ZERO, HEARTBEAT)
                .map(_ -> ServerSentEvent.<Changed>builder().comment("alive").build());
    }
}
