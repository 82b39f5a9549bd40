package id.jejak.study.read.degrees;

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

/** Studies for a degree over HTTP. */
@RestController
class StudiesApi {
    private final WhoStudiesWhat question;
    private final ReadPosition position;
    private final Clock clock;

    StudiesApi(WhoStudiesWhat question, ReadPosition position, Clock clock) {
        this.question = question;
        this.position = position;
        this.clock = clock;
    }

    /**
     * @param year of the degrees and semesters, the current one unless given
     */
    @GetMapping("/api/agencies/{agencyId}/studies")
    ResponseEntity<Studies> studies(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        position.await(atLeast, DegreesProjection.NAME);
        var answer = question.answer(actor, agencyId, QueryText.year(year, clock));
        return tagged(answer.position(), answer);
    }
}
