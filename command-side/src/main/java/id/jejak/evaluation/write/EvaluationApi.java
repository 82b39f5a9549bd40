package id.jejak.evaluation.write;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.evaluation.write.EvaluationCommand.RecordEvaluation;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.SessionId;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EvaluationApi {
    private final Commands commands;

    EvaluationApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param lowest value of the instrument's scale that means 0 %
     * @param highest value that means 100 %
     * @param raw the answer on that scale
     */
    record NewEvaluation(
            @Nullable String level,
            @Nullable String role,
            @Nullable String evaluator,
            @Nullable String instrument,
            @Nullable String instrumentVersion,
            @Nullable String lowest,
            @Nullable String highest,
            @Nullable String raw,
            @Nullable String remarks,
            @Nullable String on) {}

    @PostMapping("/api/sessions/{sessionId}/participants/{employeeId}/evaluations")
    Outcome record(
            @PathVariable String sessionId,
            @PathVariable String employeeId,
            @RequestBody NewEvaluation body,
            Envelope envelope) {
        var command = toCommand(sessionId, employeeId, body);
        return Outcome.of(command.evaluationId(), commands.send(command, envelope));
    }

    private static RecordEvaluation toCommand(
            String sessionId, String employeeId, NewEvaluation body) {
        var fields = new Fields();
        var session = fields.take("sessionId", sessionId, SessionId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var level = fields.choice("level", body.level(), KirkpatrickLevel.class);
        var role = fields.choice("role", body.role(), EvaluatorRole.class);
        var evaluator = fields.take("evaluator", body.evaluator(), EmployeeId::new);
        var name = fields.text("instrument", body.instrument());
        var version = fields.text("instrumentVersion", body.instrumentVersion());
        var lowest = fields.decimal("lowest", body.lowest());
        var highest = fields.decimal("highest", body.highest());
        var raw = fields.decimal("raw", body.raw());
        var remarks = fields.optionalText("remarks", body.remarks());
        var on = fields.date("on", body.on());
        return fields.build(
                () ->
                        new RecordEvaluation(
                                session,
                                employee,
                                level,
                                role,
                                evaluator,
                                new Instrument(name, version, lowest, highest),
                                raw,
                                remarks,
                                on));
    }
}
