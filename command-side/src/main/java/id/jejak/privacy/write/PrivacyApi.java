package id.jejak.privacy.write;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.EmployeeId;
import id.jejak.privacy.events.RequestKind;
import id.jejak.privacy.write.PrivacyCommand.AnswerDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RefuseDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RequestData;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Objects;

@RestController
@RequestMapping("/api/employees/{employeeId}/data-requests")
class PrivacyApi {
    private final Commands commands;

    PrivacyApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param number of the office's own; without one the command names the request
     */
    record NewRequest(
            @Nullable String number,
            @Nullable String kind,
            @Nullable String wish,
            @Nullable String on) {}

    record Answer(@Nullable String answer, @Nullable String on) {}

    record Refusal(@Nullable String ground, @Nullable String reason, @Nullable String on) {}

    @PostMapping
    Outcome request(
            @PathVariable String employeeId, @RequestBody NewRequest body, Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var number = fields.optionalText("number", body.number());
        var kind = fields.choice("kind", body.kind(), RequestKind.class);
        var wish = fields.text("wish", body.wish());
        var on = fields.date("on", body.on());
        var key = Objects.requireNonNullElse(number, envelope.commandId());
        var id = DataRequestId.ofNumber(key);
        return send(fields.build(() -> new RequestData(employee, id, kind, wish, on)), envelope);
    }

    @PostMapping("/{requestId}/answer")
    Outcome answer(
            @PathVariable String employeeId,
            @PathVariable String requestId,
            @RequestBody Answer body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("requestId", requestId, DataRequestId::new);
        var answer = fields.text("answer", body.answer());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new AnswerDataRequest(employee, id, answer, on)), envelope);
    }

    @PostMapping("/{requestId}/refusal")
    Outcome refuse(
            @PathVariable String employeeId,
            @PathVariable String requestId,
            @RequestBody Refusal body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("requestId", requestId, DataRequestId::new);
        var ground = fields.text("ground", body.ground());
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new RefuseDataRequest(employee, id, ground, reason, on)),
                envelope);
    }

    private Outcome send(PrivacyCommand command, Envelope envelope) {
        return Outcome.of(command.requestId(), commands.send(command, envelope));
    }
}
