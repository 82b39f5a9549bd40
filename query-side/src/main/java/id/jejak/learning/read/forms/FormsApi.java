package id.jejak.learning.read.forms;

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
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

/** Learning by form over HTTP. */
@RestController
@RequestMapping("/api/agencies/{agencyId}/learning")
class FormsApi {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LAST_PAGE = 100_000;

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
        var answer = question.forms(actor, agencyId, year(year));
        return ResponseEntity.ok().eTag("\"" + answer.position() + "\"").body(answer);
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
        var number = QueryText.number(page, 0, 0, LAST_PAGE);
        var answer = question.people(actor, agencyId, year(year), number);
        return ResponseEntity.ok().eTag("\"" + answer.position() + "\"").body(answer);
    }

    private int year(@Nullable String asked) {
        return QueryText.number(asked, LocalDate.now(clock).getYear(), 2000, 2199);
    }

    private void await(@Nullable String atLeast) {
        var wanted = Objects.requireNonNullElse(QueryText.position(atLeast), -1L);
        position.awaitAtLeast(FormsProjection.NAME, wanted, PATIENCE);
    }
}
