package id.jejak.award.write;

import id.jejak.award.events.AwardKind;
import id.jejak.award.write.AwardCommand.GrantAward;
import id.jejak.award.write.AwardCommand.NominateForAward;
import id.jejak.award.write.AwardCommand.PublishAward;
import id.jejak.award.write.AwardCommand.RevokeAward;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.EmployeeId;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Objects;

@RestController
@RequestMapping("/api/awards")
class AwardApi {
    private final Commands commands;

    AwardApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param number the office's own number of the case; without one the command names the case
     */
    record Nomination(
            @Nullable String number,
            @Nullable String employeeId,
            @Nullable String kind,
            @Nullable String nominatedBy,
            @Nullable String grounds,
            @Nullable String on) {}

    record Grant(@Nullable String employeeId, @Nullable String decree, @Nullable String on) {}

    record Revocation(@Nullable String employeeId, @Nullable String reason, @Nullable String on) {}

    @PostMapping
    Outcome nominate(@RequestBody Nomination body, Envelope envelope) {
        var fields = new Fields();
        var number = fields.optionalText("number", body.number());
        var employee = fields.take("employeeId", body.employeeId(), EmployeeId::new);
        var kind = fields.choice("kind", body.kind(), AwardKind.class);
        var by = fields.text("nominatedBy", body.nominatedBy());
        var grounds = fields.text("grounds", body.grounds());
        var on = fields.date("on", body.on());
        var key = Objects.requireNonNullElse(number, envelope.commandId());
        var id = AwardId.ofNumber(key);
        return send(
                fields.build(() -> new NominateForAward(id, employee, kind, by, grounds, on)),
                envelope);
    }

    @PostMapping("/{awardId}/grant")
    Outcome grant(@PathVariable String awardId, @RequestBody Grant body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("awardId", awardId, AwardId::new);
        var employee = fields.take("employeeId", body.employeeId(), EmployeeId::new);
        var decree = fields.text("decree", body.decree());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new GrantAward(id, employee, decree, on)), envelope);
    }

    record Publication(@Nullable String employeeId, @Nullable String on) {}

    @PostMapping("/{awardId}/publication")
    Outcome publish(
            @PathVariable String awardId, @RequestBody Publication body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("awardId", awardId, AwardId::new);
        var employee = fields.take("employeeId", body.employeeId(), EmployeeId::new);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new PublishAward(id, employee, on)), envelope);
    }

    @PostMapping("/{awardId}/revocation")
    Outcome revoke(@PathVariable String awardId, @RequestBody Revocation body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("awardId", awardId, AwardId::new);
        var employee = fields.take("employeeId", body.employeeId(), EmployeeId::new);
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new RevokeAward(id, employee, reason, on)), envelope);
    }

    private Outcome send(AwardCommand command, Envelope envelope) {
        return Outcome.of(command.awardId(), commands.send(command, envelope));
    }
}
