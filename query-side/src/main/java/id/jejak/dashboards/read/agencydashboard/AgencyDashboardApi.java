package id.jejak.dashboards.read.agencydashboard;

import static id.jejak.projecting.Answers.tagged;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import id.jejak.kernel.Actor;
import id.jejak.projecting.Changes;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Flux;

import java.time.Instant;
import java.util.Collections;

/** The agency dashboard over HTTP. */
@RestController
@RequestMapping("/api/agencies/{agencyId}/dashboard")
class AgencyDashboardApi {
    private final HowDoesThisAgencyStand question;
    private final HowDidThisAgencyStand past;
    private final LiveChanges live;
    private final ReadPosition position;

    AgencyDashboardApi(
            HowDoesThisAgencyStand question,
            HowDidThisAgencyStand past,
            Changes changes,
            ReadPosition position) {
        this.question = question;
        this.past = past;
        this.live = new LiveChanges(question, changes);
        this.position = position;
    }

    /**
     * @param year the current one unless given
     * @param atLeast a position the answer has to contain, from the receipt of a command
     */
    @GetMapping
    ResponseEntity<AgencyDashboard> dashboard(
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String atLeast,
            Actor actor) {
        position.await(atLeast, AgencyDashboardProjection.NAME);
        var version = position.version(AgencyDashboardProjection.NAME);
        var shown = year == null ? question.today().getYear() : year;
        var answer = question.answer(actor, agencyId, shown);
        return dated(version, answer);
    }

    /**
     * The same as of a day, as it was known at a moment, counted from the ledger itself.
     *
     * @param day last day that counts, today unless given
     * @param knownAt last moment of recording that counts, now unless given
     * @param year that of the day unless given
     */
    @GetMapping("/as-of")
    ResponseEntity<AgencyDashboard> asOf(
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String atLeast,
            Actor actor) {
        var asOf = requireNonNullElseGet(QueryText.date(day), question::today);
        var moment = requireNonNullElse(QueryText.moment(knownAt), Instant.MAX);
        position.await(atLeast, AgencyDashboardProjection.NAME);
        var version = position.version(AgencyDashboardProjection.NAME);
        var shown = requireNonNullElse(year, asOf.getYear());
        var answer = past.answer(actor, agencyId, shown, asOf, moment);
        return dated(version, answer);
    }

    /**
     * @param since the position of the answer at hand; a change after it is told at once
     */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<LiveChanges.Changed>> live(
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable Long since,
            Actor actor) {
        var now = Collections.max(question.lastChanges(actor, agencyId));
        return live.of(agencyId, since == null ? now : since);
    }

    /** With the day, because overdue and coverage change overnight without an event. */
    private static ResponseEntity<AgencyDashboard> dated(String version, AgencyDashboard answer) {
        return tagged(version + "." + answer.asOf().toEpochDay(), answer);
    }
}
