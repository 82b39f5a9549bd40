package id.jejak.learning.read.forms;

import static id.jejak.projecting.Answers.tagged;

import id.jejak.kernel.Actor;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;

/** Learning by form over HTTP. */
@RestController
@RequestMapping("/api/agencies/{agencyId}/learning")
class FormsApi {
    private final HowDoPeopleLearn question;
    private final ReadPosition position;
    private final Clock clock;

    FormsApi(HowDoPeopleLearn question, ReadPosition position, Clock clock) {
        this.question = question;
        this.position = position;
        this.clock = clock;
    }

    /**
     * @param year the current one unless given
     */
    @GetMapping
    ResponseEntity<Forms> forms(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        await(atLeast);
        var answer = question.forms(actor, agencyId, QueryText.year(year, clock));
        return tagged(answer.position(), answer);
    }

    /** Fifty to a page, from page 0. */
    @GetMapping("/people")
    ResponseEntity<Learners> people(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String atLeast) {
        await(atLeast);
        var number = QueryText.page(page);
        var answer = question.people(actor, agencyId, QueryText.year(year, clock), number);
        return tagged(answer.position(), answer);
    }

    private void await(@Nullable String atLeast) {
        position.await(atLeast, FormsProjection.NAME);
    }
}
