package id.jejak.policy.read.ipasn;

import static java.util.Objects.requireNonNullElse;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The index of professionalism of agencies and of people. */
@RestController
class IpAsnApi {
    private final HowProfessional question;

    IpAsnApi(HowProfessional question) {
        this.question = question;
    }

    /** The year at hand unless another one is asked for. */
    @GetMapping("/api/agencies/{agencyId}/ip-asn")
    AgencyIpAsn ofAgency(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        var shown = QueryText.year(year, question.thisYear());
        return question.ofAgency(actor, agencyId, shown, position(atLeast));
    }

    @GetMapping("/api/employees/{employeeId}/ip-asn")
    OwnIpAsn ofEmployee(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String atLeast) {
        return question.ofEmployee(actor, new EmployeeId(employeeId), position(atLeast));
    }

    private static long position(@Nullable String atLeast) {
        return requireNonNullElse(QueryText.position(atLeast), -1L);
    }
}
