package id.jejak.audit.read.replay;

import static id.jejak.projecting.Answers.tagged;

import static java.util.Objects.requireNonNullElseGet;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What did we know about this employee on that day? */
@RestController
class ReplayController {
    private final EmployeeReplay replay;
    private final AgencyPaths paths;
    private final ReadPosition position;
    private final Clock clock;

    ReplayController(EmployeeReplay replay, AgencyPaths paths, ReadPosition position, Clock clock) {
        this.replay = replay;
        this.paths = paths;
        this.position = position;
        this.clock = clock;
    }

    /**
     * @param days all days on which something happened, oldest first
     */
    record TimelineAnswer(EmployeeId employeeId, long position, List<LocalDate> days) {}

    @GetMapping("/api/employees/{employeeId}/replay")
    ResponseEntity<ReplayAnswer> replay(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String atLeast) {
        var day = QueryText.date(asOf, clock);
        var moment = requireNonNullElseGet(QueryText.moment(knownAt), clock::instant);
        var reached = await(atLeast);
        var version = position.version(ReplayProjection.NAME);
        var employee = paths.openPerson(actor, new EmployeeId(employeeId));
        return tagged(version + "." + day, replay.at(employee, day, moment, reached));
    }

    @GetMapping("/api/employees/{employeeId}/timeline")
    ResponseEntity<TimelineAnswer> timeline(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var version = position.version(ReplayProjection.NAME);
        var employee = paths.openPerson(actor, new EmployeeId(employeeId));
        return tagged(version, new TimelineAnswer(employee, reached, replay.days(employee)));
    }

    private long await(@Nullable String atLeast) {
        return position.await(atLeast, ReplayProjection.NAME, AgencyPaths.READ_MODEL);
    }
}
