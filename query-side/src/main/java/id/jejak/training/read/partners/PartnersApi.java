package id.jejak.training.read.partners;

import id.jejak.kernel.Actor;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

/** Partners over HTTP. */
@RestController
class PartnersApi {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WithWhomDoWeTrain question;
    private final ReadPosition position;
    private final Clock clock;

    PartnersApi(WithWhomDoWeTrain question, ReadPosition position, Clock clock) {
        this.question = question;
        this.position = position;
        this.clock = clock;
    }

    @GetMapping("/api/partners")
    ResponseEntity<Partners> all(@RequestParam(required = false) @Nullable String atLeast) {
        await(atLeast);
        var answer = question.all();
        return ResponseEntity.ok().eTag("\"" + answer.position() + "\"").body(answer);
    }

    /**
     * @param year in which the sessions begin, the current one unless given
     */
    @GetMapping("/api/agencies/{agencyId}/partners")
    ResponseEntity<Together> together(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        await(atLeast);
        var current = LocalDate.now(clock).getYear();
        var answer = question.of(actor, agencyId, QueryText.number(year, current, 2000, 2199));
        return ResponseEntity.ok().eTag("\"" + answer.position() + "\"").body(answer);
    }

    private void await(@Nullable String atLeast) {
        var wanted = Objects.requireNonNullElse(QueryText.position(atLeast), -1L);
        position.awaitAtLeast(PartnersProjection.NAME, wanted, PATIENCE);
    }
}
