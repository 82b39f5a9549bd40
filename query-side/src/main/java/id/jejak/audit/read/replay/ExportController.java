package id.jejak.audit.read.replay;

import id.jejak.access.AgencyPaths;
import id.jejak.audit.read.replay.ReplayAnswer.Event;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
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
import java.time.Instant;
import java.util.List;

/**
 * A copy of everything recorded about an employee, with who recorded it, in a form that machines
 * read (UU 27/2022 arts. 7, 13 and 32).
 */
@RestController
class ExportController {
    private final EmployeeReplay replay;
    private final AgencyPaths paths;
    private final ReadPosition position;
    private final Clock clock;

    ExportController(EmployeeReplay replay, AgencyPaths paths, ReadPosition position, Clock clock) {
        this.replay = replay;
        this.paths = paths;
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
        var reached = position.await(atLeast, ReplayProjection.NAME, AgencyPaths.READ_MODEL);
        var employee = paths.openPerson(actor, new EmployeeId(employeeId));
        var file = ContentDisposition.attachment().filename("jejak.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(new Export(employee, reached, clock.instant(), replay.everything(employee)));
    }
}
