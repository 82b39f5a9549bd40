package id.jejak.training.write.session;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.FieldText;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.write.session.SessionCommand.CompleteTraining;
import id.jejak.training.write.session.SessionCommand.EnrollTraining;
import id.jejak.training.write.session.SessionCommand.RecordAttendance;
import id.jejak.training.write.session.SessionCommand.WithdrawEnrolment;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One employee's part in one session; every answer names the session. */
@RestController
@RequestMapping("/api/sessions/{sessionId}")
class ParticipationApi {
    private final Commands commands;

    ParticipationApi(Commands commands) {
        this.commands = commands;
    }

    record Enrolment(@Nullable String on) {}

    record Attendance(@Nullable String days, @Nullable String on) {}

    /**
     * @param score result in percent, where the training has one
     */
    record Completion(@Nullable String score, @Nullable String on) {}

    @PutMapping("/enrolments/{employeeId}")
    Outcome enrol(
            @PathVariable String sessionId,
            @PathVariable String employeeId,
            @RequestBody Enrolment body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("sessionId", sessionId, SessionId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new EnrollTraining(id, employee, on)), envelope);
    }

    /** Reason and day come as parameters: not every client sends a body with DELETE. */
    @DeleteMapping("/enrolments/{employeeId}")
    Outcome withdraw(
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
        return send(fields.build(() -> new WithdrawEnrolment(id, employee, why, day)), envelope);
    }

    @PutMapping("/attendance/{employeeId}")
    Outcome attend(
            @PathVariable String sessionId,
            @PathVariable String employeeId,
            @RequestBody Attendance body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("sessionId", sessionId, SessionId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var days = fields.whole("days", body.days(), 0, Activity.MOST_DAYS);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new RecordAttendance(id, employee, days, on)), envelope);
    }

    @PutMapping("/completions/{employeeId}")
    Outcome complete(
            @PathVariable String sessionId,
            @PathVariable String employeeId,
            @RequestBody Completion body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("sessionId", sessionId, SessionId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var score = fields.optional("score", body.score(), FieldText.decimalOf(Percent::new));
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new CompleteTraining(id, employee, score, on)), envelope);
    }

    private Outcome send(SessionCommand command, Envelope envelope) {
        return Outcome.of(command.sessionId(), commands.send(command, envelope));
    }
}
