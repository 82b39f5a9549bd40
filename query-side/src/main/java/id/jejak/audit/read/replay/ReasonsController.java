package id.jejak.audit.read.replay;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.pages.PolicyReasons;
import id.jejak.pages.PolicyReasons.Reason;
import id.jejak.pages.Why;
import id.jejak.pages.Wording;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** By which rules was it decided about this employee, and on what? */
@RestController
class ReasonsController {
    private final EmployeeReplay replay;
    private final AgencyPaths paths;
    private final ReadPosition position;
    private final PolicyReasons reasons;
    private final MessageSource messages;
    private final Clock clock;

    ReasonsController(
            EmployeeReplay replay,
            AgencyPaths paths,
            ReadPosition position,
            PolicyReasons reasons,
            MessageSource messages,
            Clock clock) {
        this.replay = replay;
        this.paths = paths;
        this.position = position;
        this.reasons = reasons;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param position of the event, where rule and inputs stand as they were recorded
     */
    record Decided(long position, String type, LocalDate occurredOn, List<Reason> reasons) {}

    /**
     * @param decisions in the order in which they took effect
     */
    record Decisions(EmployeeId employeeId, long position, List<Decided> decisions) {}

    /** In the language that the reader asks for. */
    @GetMapping("/api/employees/{employeeId}/reasons")
    Decisions reasons(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String atLeast,
            Locale locale) {
        var day = QueryText.date(asOf, clock);
        var reached = await(atLeast);
        var employee = paths.openPerson(actor, new EmployeeId(employeeId));
        var why = new Why(reasons, new Wording(messages, locale));
        var decisions =
                replay.at(employee, day, clock.instant(), reached).events().stream()
                        .map(event -> decided(event, why))
                        .filter(one -> !one.reasons().isEmpty())
                        .toList();
        return new Decisions(employee, reached, decisions);
    }

    private static Decided decided(ReplayAnswer.Event event, Why why) {
        return new Decided(
                event.position(), event.type(), event.occurredOn(), why.in(event.payload()));
    }

    private long await(@Nullable String atLeast) {
        return position.await(atLeast, ReplayProjection.NAME, AgencyPaths.READ_MODEL);
    }
}
