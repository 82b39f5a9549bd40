package id.jejak.funding.read.money;

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

/** The training money of an agency over HTTP. */
@RestController
class MoneyApi {
    private final WhatDoesTrainingCost question;
    private final ReadPosition position;
    private final Clock clock;

    MoneyApi(WhatDoesTrainingCost question, ReadPosition position, Clock clock) {
        this.question = question;
        this.position = position;
        this.clock = clock;
    }

    /**
     * @param year of the budget, the current one unless given
     * @param atLeast a position the answer has to contain
     */
    @GetMapping("/api/agencies/{agencyId}/funding")
    ResponseEntity<Funding> funding(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        position.await(atLeast, MoneyProjection.NAME);
        var answer = question.answer(actor, agencyId, QueryText.year(year, clock));
        return tagged(answer.position(), answer);
    }
}
