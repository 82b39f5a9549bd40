package id.jejak.needs.read.analysis;

import static id.jejak.projecting.Answers.tagged;

import id.jejak.kernel.Actor;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.SortedMap;

/** Needs analyses over HTTP. */
@RestController
class AnalysisApi {
    private static final int MOST_ROWS = 1_000;

    private final WhatDoesThisAnalysisSay question;
    private final ReadPosition position;

    AnalysisApi(WhatDoesThisAnalysisSay question, ReadPosition position) {
        this.question = question;
        this.position = position;
    }

    record Analyses(
            long position, List<CycleCard> analyses, SortedMap<Integer, Achievement> byYear) {}

    record One(long position, WhatDoesThisAnalysisSay.Analysis analysis) {}

    /**
     * @param complete false if there are more than 1,000
     */
    record Proposals(long position, boolean complete, List<Gap> proposals) {}

    record Needs(long position, boolean complete, List<NeedOfPerson> needs) {}

    @GetMapping("/api/agencies/{agencyId}/needs")
    ResponseEntity<Analyses> of(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        return tagged(
                reached,
                new Analyses(
                        reached, question.of(actor, agencyId), question.byYear(actor, agencyId)));
    }

    @GetMapping("/api/needs-cycles/{cycleId}")
    ResponseEntity<One> one(
            Actor actor,
            @PathVariable String cycleId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        return tagged(reached, new One(reached, question.one(actor, cycleId)));
    }

    /**
     * @param all also competencies that no objective asks for
     */
    @GetMapping("/api/needs-cycles/{cycleId}/proposals")
    ResponseEntity<Proposals> proposals(
            Actor actor,
            @PathVariable String cycleId,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var found = question.proposals(actor, cycleId, !all);
        return tagged(reached, new Proposals(reached, isComplete(found), most(found)));
    }

    @GetMapping("/api/needs-cycles/{cycleId}/needs")
    ResponseEntity<Needs> needs(
            Actor actor,
            @PathVariable String cycleId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var found = question.needs(actor, cycleId);
        return tagged(reached, new Needs(reached, isComplete(found), most(found)));
    }

    private long await(@Nullable String atLeast) {
        return position.await(atLeast, NeedsProjection.NAME);
    }

    private static boolean isComplete(List<?> rows) {
        return rows.size() <= MOST_ROWS;
    }

    private static <T> List<T> most(List<T> rows) {
        return isComplete(rows) ? rows : rows.subList(0, MOST_ROWS);
    }
}
