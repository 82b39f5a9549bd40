package id.jejak.audit.read.replay;

import static java.util.Objects.requireNonNullElse;

import id.jejak.access.AgencyPaths;
import id.jejak.audit.read.replay.ReplayAnswer.Event;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A copy of everything recorded about an employee, with who recorded it, in a form that machines
 * read (UU 27/2022 arts. 7, 13 and 32).
 */
@RestController
class ExportController {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EmployeeReplay replay;
    private final ReplayAccess access;
    private final ReadPosition position;
    private final Clock clock;

    ExportController(
            EmployeeReplay replay, ReplayAccess access, ReadPosition position, Clock clock) {
        this.replay = replay;
        this.access = access;
        this.position = position;
        this.clock = clock;
    }

    /**
     * @param position of the last event that it contains or knows to be of others
     */
    record Export(EmployeeId employeeId, long position, Instant madeAt, List<Event> events) {}

    @GetMapping("/api/employees/{employeeId}/export")
    ResponseEntity<Export> export(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var wanted = requireNonNullElse(QueryText.position(atLeast), -1L);
        if (wanted >= 0) {
            position.awaitAtLeast(AgencyPaths.READ_MODEL, wanted, PATIENCE);
        }
        var reached = position.awaitAtLeast(ReplayProjection.NAME, wanted, PATIENCE);
        var employee = access.permitted(actor, employeeId);
        var file = ContentDisposition.attachment().filename("jejak.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(new Export(employee, reached, clock.instant(), replay.everything(employee)));
    }
}
