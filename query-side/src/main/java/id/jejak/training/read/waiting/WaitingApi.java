package id.jejak.training.read.waiting;

import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

/** The waiting lists of an agency's people over HTTP. */
@RestController
class WaitingApi {
    private final WhoWaits question;
    private final ReadPosition position;

    WaitingApi(WhoWaits question, ReadPosition position) {
        this.question = question;
        this.position = position;
    }

    record Answer(long position, LocalDate asOf, List<WhoWaits.Row> waiting) {}

    @GetMapping("/api/agencies/{agencyId}/waiting")
    Answer waiting(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = position.await(atLeast, WaitingProjection.NAME);
        var rows = question.in(actor, new AgencyId(agencyId));
        return new Answer(reached, question.today(), rows);
    }
}
