package id.jejak.workforce.write.agency;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.AgencyId;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.write.agency.AgencyCommand.RegisterAgency;
import id.jejak.workforce.write.agency.AgencyCommand.RenameAgency;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgencyApi {
    private final Commands commands;

    AgencyApi(Commands commands) {
        this.commands = commands;
    }

    record NewAgency(
            @Nullable String code,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String parentCode,
            @Nullable String regionCode,
            @Nullable String on) {}

    record NewName(@Nullable String name, @Nullable String on) {}

    @PostMapping("/api/agencies")
    Outcome register(@RequestBody NewAgency body, Envelope envelope) {
        var command = toCommand(body);
        return Outcome.of(command.agencyId(), commands.send(command, envelope));
    }

    @PutMapping("/api/agencies/{agencyId}/name")
    Outcome rename(@PathVariable String agencyId, @RequestBody NewName body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("agencyId", agencyId, AgencyId::new);
        var name = fields.text("name", body.name());
        var on = fields.date("on", body.on());
        return Outcome.of(
                agencyId,
                commands.send(fields.build(() -> new RenameAgency(id, name, on)), envelope));
    }

    private static RegisterAgency toCommand(NewAgency body) {
        var fields = new Fields();
        var code = fields.text("code", body.code());
        var name = fields.text("name", body.name());
        var kind = fields.choice("kind", body.kind(), AgencyKind.class);
        var parent = fields.optionalText("parentCode", body.parentCode());
        var region = fields.optionalText("regionCode", body.regionCode());
        var on = fields.date("on", body.on());
        return fields.build(
                () ->
                        new RegisterAgency(
                                AgencyId.ofCode(code),
                                parent == null ? null : AgencyId.ofCode(parent),
                                kind,
                                code,
                                name,
                                region,
                                on));
    }
}
