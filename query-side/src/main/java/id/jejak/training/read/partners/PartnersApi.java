package id.jejak.training.read.partners;

import static id.jejak.projecting.Answers.tagged;

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

/** Partners over HTTP. */
@RestController
class PartnersApi {
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
        return tagged(answer.position(), answer);
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
        var answer = question.of(actor, agencyId, QueryText.year(year, clock));
        return tagged(answer.position(), answer);
    }

    private void await(@Nullable String atLeast) {
        position.await(atLeast, PartnersProjection.NAME);
    }
}
