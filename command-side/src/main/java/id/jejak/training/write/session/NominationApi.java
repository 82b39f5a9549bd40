package id.jejak.training.write.session;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.write.session.SessionCommand.ChangeSeats;
import id.jejak.training.write.session.SessionCommand.EndNomination;
import id.jejak.training.write.session.SessionCommand.NameTrainers;
import id.jejak.training.write.session.SessionCommand.NominateForSession;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Places of a session: who is nominated for one, how many there are; and who teaches. */
@RestController
@RequestMapping("/api/sessions/{sessionId}")
class NominationApi {
    private final Commands commands;

    NominationApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param nominatedBy id of the superior
     */
    record Nomination(
            @Nullable String nominatedBy, @Nullable String grounds, @Nullable String on) {}

    record Seats(
            @Nullable String organiserCode,
            @Nullable String seats,
            @Nullable String reason,
            @Nullable String on) {}

    @PutMapping("/nominations/{employeeId}")
    Outcome nominate(
            @PathVariable String sessionId,
            @PathVariable String employeeId,
            @RequestBody Nomination body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("sessionId", sessionId, SessionId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var by = fields.take("nominatedBy", body.nominatedBy(), EmployeeId::new);
        var grounds = fields.text("grounds", body.grounds());
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new NominateForSession(id, employee, by, grounds, on)),
                envelope);
    }

    /** Reason and day come as parameters: not every client sends a body with DELETE. */
    @DeleteMapping("/nominations/{employeeId}")
    Outcome end(
            @PathVariable String sessionId,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String on,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("sessionId", sessionId, SessionId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var why = fields.text("reason", reason);
        var day = fields.date("on", on);
        return send(fields.build(() -> new EndNomination(id, employee, why, day)), envelope);
    }

    @PutMapping("/seats")
    Outcome seats(@PathVariable String sessionId, @RequestBody Seats body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("sessionId", sessionId, SessionId::new);
        var organiser = fields.take("organiserCode", body.organiserCode(), AgencyId::ofCode);
        var seats = fields.whole("seats", body.seats(), 1, SessionCommand.MOST_SEATS);
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new ChangeSeats(id, organiser, seats, reason, on)), envelope);
    }

    record Trainers(
            @Nullable String organiserCode,
            @Nullable List<@Nullable String> trainers,
            @Nullable String on) {}

    @PutMapping("/trainers")
    Outcome trainers(
            @PathVariable String sessionId, @RequestBody Trainers body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("sessionId", sessionId, SessionId::new);
        var organiser = fields.take("organiserCode", body.organiserCode(), AgencyId::ofCode);
        var raw = body.trainers() == null ? List.<@Nullable String>of() : body.trainers();
        var trainers = raw.stream().map(one -> fields.text("trainers", one)).toList();
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new NameTrainers(id, organiser, List.copyOf(trainers), on)),
                envelope);
    }

    private Outcome send(SessionCommand command, Envelope envelope) {
        return Outcome.of(command.sessionId(), commands.send(command, envelope));
    }
}
