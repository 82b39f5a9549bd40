package id.jejak.readiness.read.callable;

import id.jejak.kernel.Actor;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Readiness over HTTP. */
@RestController
class ReadinessQuestions {
    private final WhoCanBeCalled question;
    private final ReadPosition position;

    ReadinessQuestions(WhoCanBeCalled question, ReadPosition position) {
        this.question = question;
        this.position = position;
    }

    record Rosters(long position, List<WhoCanBeCalled.OfRoster> rosters) {}

    record People(long position, List<WhoCanBeCalled.Person> people) {}

    @GetMapping("/api/agencies/{agencyId}/readiness")
    Rosters rosters(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String atLeast) {
        return new Rosters(await(atLeast), question.rosters(actor, agencyId));
    }

    @GetMapping("/api/agencies/{agencyId}/readiness/{rosterId}/people")
    People people(
            Actor actor,
            @PathVariable String agencyId,
            @PathVariable String rosterId,
            @RequestParam(required = false) @Nullable String atLeast) {
        return new People(await(atLeast), question.people(actor, agencyId, rosterId));
    }

    private long await(@Nullable String atLeast) {
        return position.await(atLeast, ReadinessProjection.NAME);
    }
}
