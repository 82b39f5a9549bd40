package id.jejak.training.read.coverage;

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

import java.time.Duration;

/** Coverage over HTTP. */
@RestController
@RequestMapping("/api/agencies/{agencyId}/coverage")
class CoverageApi {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    static final int FIRST_YEAR = 1950;
    static final int MOST_YEARS = 60;
    static final int LAST_PAGE = 100_000;

    private final HowEvenlyAreChancesSpread question;
    private final WhoWaitsForATraining waiting;
    private final ReadPosition position;

    CoverageApi(
            HowEvenlyAreChancesSpread question,
            WhoWaitsForATraining waiting,
            ReadPosition position) {
        this.question = question;
        this.waiting = waiting;
        this.position = position;
    }

    /**
     * @param year the current one unless given
     */
    @GetMapping
    ResponseEntity<Coverage> coverage(
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(defaultValue = "-1") long atLeast,
            Actor actor) {
        position.awaitAtLeast(CoverageProjection.NAME, atLeast, PATIENCE);
        var version = position.version(CoverageProjection.NAME);
        var current = question.today().getYear();
        var shown = QueryText.number(year, current, FIRST_YEAR, current);
        var answer = question.answer(actor, agencyId, shown);
        var tag = "\"" + version + "." + answer.asOf().toEpochDay() + "\"";
        return ResponseEntity.ok().eTag(tag).body(answer);
    }

    /**
     * @param years without a training, 2 unless given
     */
    @GetMapping("/untrained")
    WhoWaitsForATraining.Sheet untrained(
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String years,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(defaultValue = "-1") long atLeast,
            Actor actor) {
        position.awaitAtLeast(CoverageProjection.NAME, atLeast, PATIENCE);
        return waiting.in(
                actor,
                agencyId,
                QueryText.number(years, 2, 1, MOST_YEARS),
                QueryText.number(page, 0, 0, LAST_PAGE));
    }
}
