package id.jejak.readiness.write;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;
import id.jejak.readiness.write.ReadinessCommand.ChangeRoster;
import id.jejak.readiness.write.ReadinessCommand.CloseRoster;
import id.jejak.readiness.write.ReadinessCommand.ConfirmAvailability;
import id.jejak.readiness.write.ReadinessCommand.DefineRoster;
import id.jejak.readiness.write.ReadinessCommand.WithdrawAvailability;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/rosters")
class ReadinessApi {
    private final Commands commands;

    ReadinessApi(Commands commands) {
        this.commands = commands;
    }

    record NewRoster(
            @Nullable String code,
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String name,
            @Nullable String competency,
            @Nullable String level,
            @Nullable String validMonths,
            @Nullable String area,
            @Nullable String minimumPerUnit,
            @Nullable String on) {}

    /** All of it as it is from now on. */
    record Change(
            @Nullable String agencyCode,
            @Nullable String name,
            @Nullable String level,
            @Nullable String validMonths,
            @Nullable String area,
            @Nullable String minimumPerUnit,
            @Nullable String reason,
            @Nullable String on) {}

    record Closing(@Nullable String agencyCode, @Nullable String reason, @Nullable String on) {}

    record Available(@Nullable String until, @Nullable String on) {}

    record Withdrawal(@Nullable String reason, @Nullable String on) {}

    @PostMapping
    Outcome define(@RequestBody NewRoster body, Envelope envelope) {
        var fields = new Fields();
        var code = fields.text("code", body.code());
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var name = fields.text("name", body.name());
        var competency = fields.take("competency", body.competency(), CompetencyId::new);
        var level = fields.whole("level", body.level(), 1, Level.HIGHEST);
        var months =
                fields.whole("validMonths", body.validMonths(), 1, ReadinessCommand.MOST_MONTHS);
        var area = fields.text("area", body.area());
        var minimum =
                fields.whole(
                        "minimumPerUnit", body.minimumPerUnit(), 0, ReadinessCommand.MOST_PER_UNIT);
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new DefineRoster(
                                        RosterId.ofCode(code),
                                        agency,
                                        code,
                                        name,
                                        competency,
                                        new Level(level),
                                        months,
                                        area,
                                        minimum,
                                        on)),
                envelope);
    }

    @PutMapping("/{rosterId}")
    Outcome change(@PathVariable String rosterId, @RequestBody Change body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("rosterId", rosterId, RosterId::new);
        var agency = fields.take("agencyCode", body.agencyCode(), AgencyId::ofCode);
        var name = fields.text("name", body.name());
        var level = fields.whole("level", body.level(), 1, Level.HIGHEST);
        var months =
                fields.whole("validMonths", body.validMonths(), 1, ReadinessCommand.MOST_MONTHS);
        var area = fields.text("area", body.area());
        var minimum =
                fields.whole(
                        "minimumPerUnit", body.minimumPerUnit(), 0, ReadinessCommand.MOST_PER_UNIT);
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new ChangeRoster(
                                        id,
                                        agency,
                                        name,
                                        new Level(level),
                                        months,
                                        area,
                                        minimum,
                                        reason,
                                        on)),
                envelope);
    }

    @PostMapping("/{rosterId}/closing")
    Outcome close(@PathVariable String rosterId, @RequestBody Closing body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("rosterId", rosterId, RosterId::new);
        var agency = fields.take("agencyCode", body.agencyCode(), AgencyId::ofCode);
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new CloseRoster(id, agency, reason, on)), envelope);
    }

    @PutMapping("/{rosterId}/people/{employeeId}")
    Outcome confirm(
            @PathVariable String rosterId,
            @PathVariable String employeeId,
            @RequestBody Available body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("rosterId", rosterId, RosterId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var until = fields.date("until", body.until());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new ConfirmAvailability(id, employee, until, on)), envelope);
    }

    @PostMapping("/{rosterId}/people/{employeeId}/withdrawal")
    Outcome withdraw(
            @PathVariable String rosterId,
            @PathVariable String employeeId,
            @RequestBody Withdrawal body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("rosterId", rosterId, RosterId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new WithdrawAvailability(id, employee, reason, on)), envelope);
    }

    private Outcome send(ReadinessCommand command, Envelope envelope) {
        return Outcome.of(command.rosterId(), commands.send(command, envelope));
    }
}
