package id.jejak.privacy.read.requests;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.privacy.read.requests.WhatIsAsked.Row;
import id.jejak.privacy.rules.AnswerClock;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Requests about personal data over HTTP. */
@RestController
class RequestsController {
    private final WhatIsAsked question;
    private final ReadPosition position;

    RequestsController(WhatIsAsked question, ReadPosition position) {
        this.question = question;
        this.position = position;
    }

    record Own(EmployeeId employeeId, long position, PolicyRef clock, List<Row> requests) {}

    /**
     * @param overdue how many of the open ones are late
     */
    record OfAgency(
            AgencyId agencyId, long position, PolicyRef clock, long overdue, List<Row> open) {}

    @GetMapping("/api/employees/{employeeId}/data-requests")
    Own ofEmployee(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var employee = new EmployeeId(employeeId);
        return new Own(employee, reached, AnswerClock.POLICY, question.of(actor, employee));
    }

    @GetMapping("/api/agencies/{agencyId}/data-requests")
    OfAgency ofAgency(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var agency = new AgencyId(agencyId);
        var open = question.openIn(actor, agency);
        var overdue = open.stream().filter(Row::late).count();
        return new OfAgency(agency, reached, AnswerClock.POLICY, overdue, open);
    }

    private long await(@Nullable String atLeast) {
        return position.await(atLeast, RequestsProjection.NAME, AgencyPaths.READ_MODEL);
    }
}
