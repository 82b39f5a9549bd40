package id.jejak.exchange.read.regions;

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

/** Exchange with other regions over HTTP. */
@RestController
class RegionsApi {
    private final WhoLearnedWithWhom question;
    private final ReadPosition position;
    private final Clock clock;

    RegionsApi(WhoLearnedWithWhom question, ReadPosition position, Clock clock) {
        this.question = question;
        this.position = position;
        this.clock = clock;
    }

    /**
     * @param year in which the exchanges begin, the current one unless given
     */
    @GetMapping("/api/agencies/{agencyId}/exchanges")
    ResponseEntity<Regions> exchanges(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        position.await(atLeast, RegionsProjection.NAME);
        var answer = question.answer(actor, agencyId, QueryText.year(year, clock));
        return tagged(answer.position(), answer);
    }
}
