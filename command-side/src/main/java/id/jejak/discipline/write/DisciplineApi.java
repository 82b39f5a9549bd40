package id.jejak.discipline.write;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.FieldText;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.write.DisciplineCommand.AnnulMeasure;
import id.jejak.discipline.write.DisciplineCommand.ImposeMeasure;
import id.jejak.discipline.write.DisciplineCommand.LiftMeasure;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.MeasureId;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Objects;

@RestController
@RequestMapping("/api/employees/{employeeId}/measures")
class DisciplineApi {
    private final Commands commands;

    DisciplineApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param number the office's own number; without one the command names the measure
     * @param severity only for kinds of the rules before 31 August 2021
     * @param from the day of the decree unless given
     */
    record NewMeasure(
            @Nullable String number,
            @Nullable String kind,
            @Nullable String severity,
            @Nullable String decree,
            @Nullable String from,
            @Nullable String on) {}

    record End(@Nullable String reason, @Nullable String on) {}

    @PostMapping
    Outcome impose(
            @PathVariable String employeeId, @RequestBody NewMeasure body, Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var number = fields.optionalText("number", body.number());
        var kind = fields.choice("kind", body.kind(), MeasureKind.class);
        var severity =
                fields.optional("severity", body.severity(), FieldText.choice(Severity.class));
        var decree = fields.text("decree", body.decree());
        var from = fields.optionalDate("from", body.from());
        var on = fields.date("on", body.on());
        var key = Objects.requireNonNullElse(number, envelope.commandId());
        var id = MeasureId.ofNumber(key);
        return send(
                fields.build(
                        () ->
                                new ImposeMeasure(
                                        employee,
                                        id,
                                        kind,
                                        severity,
                                        decree,
                                        Objects.requireNonNullElse(from, on),
                                        on)),
                envelope);
    }

    @PostMapping("/{measureId}/lifting")
    Outcome lift(
            @PathVariable String employeeId,
            @PathVariable String measureId,
            @RequestBody End body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("measureId", measureId, MeasureId::new);
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new LiftMeasure(employee, id, reason, on)), envelope);
    }

    @PostMapping("/{measureId}/annulment")
    Outcome annul(
            @PathVariable String employeeId,
            @PathVariable String measureId,
            @RequestBody End body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("measureId", measureId, MeasureId::new);
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new AnnulMeasure(employee, id, reason, on)), envelope);
    }

    private Outcome send(DisciplineCommand command, Envelope envelope) {
        return Outcome.of(command.measureId(), commands.send(command, envelope));
    }
}
