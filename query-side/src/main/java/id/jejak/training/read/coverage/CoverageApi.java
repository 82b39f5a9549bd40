package id.jejak.training.read.coverage;

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

/** Coverage over HTTP. */
@RestController
@RequestMapping("/api/agencies/{agencyId}/coverage")
class CoverageApi {
    static final int MOST_YEARS = 60;

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
            @RequestParam(required = false) @Nullable String atLeast,
            Actor actor) {
        position.await(atLeast, CoverageProjection.NAME);
        var version = position.version(CoverageProjection.NAME);
        var shown = QueryText.begunYear(year, question.today().getYear());
        var answer = question.answer(actor, agencyId, shown);
        return tagged(version + "." + answer.asOf().toEpochDay(), answer);
    }

    /**
     * @param years without a training, 2 unless given
     */
    @GetMapping("/untrained")
    WhoWaitsForATraining.Sheet untrained(
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String years,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String atLeast,
            Actor actor) {
        position.await(atLeast, CoverageProjection.NAME);
        return waiting.in(
                actor, agencyId, QueryText.number(years, 2, 1, MOST_YEARS), QueryText.page(page));
    }
}
