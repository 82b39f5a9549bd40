package id.jejak.leaders.read.motivators;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Leaders over HTTP. The year is the current one unless given. */
@RestController
class LeadersApi {

    private final HowDoLeadersMotivate question;
    private final ReadPosition position;

    LeadersApi(HowDoLeadersMotivate question, ReadPosition position) {
        this.question = question;
        this.position = position;
    }

    @GetMapping("/api/agencies/{agencyId}/leaders")
    Motivators figures(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        await(atLeast);
        return question.answer(actor, agencyId, year(year));
    }

    /** Fifty leaders, those with most people first. */
    @GetMapping("/api/agencies/{agencyId}/leaders/people")
    Motivators.Sheet people(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String atLeast) {
        await(atLeast);
        var shown = QueryText.page(page);
        return question.people(actor, agencyId, year(year), shown);
    }

    /** What one employee did as a leader, for whom, and what superiors recognised. */
    @GetMapping("/api/employees/{employeeId}/leading")
    Motivators.Own leading(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        await(atLeast);
        return question.of(actor, new EmployeeId(employeeId), year(year));
    }

    private int year(@Nullable String asked) {
        return QueryText.year(asked, question.today().getYear());
    }

    private void await(@Nullable String atLeast) {
        position.await(atLeast, LeadersProjection.NAME, AgencyPaths.READ_MODEL);
    }
}
