package id.jejak.needs.write;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.needs.write.NeedsCommand.AdoptPlan;
import id.jejak.needs.write.NeedsCommand.ConsultParty;
import id.jejak.needs.write.NeedsCommand.OpenNeedsCycle;
import id.jejak.needs.write.NeedsCommand.SetObjective;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

@RestController
@RequestMapping("/api/needs-cycles")
class NeedsCycleApi {
    private final Commands commands;

    NeedsCycleApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param vision the vision that the year serves
     */
    record Opening(
            @Nullable String code,
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String year,
            @Nullable String vision,
            @Nullable String on) {}

    record Objective(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String text,
            @Nullable Map<String, @Nullable String> targets,
            @Nullable String on) {}

    record Consultation(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String party,
            @Nullable String said,
            @Nullable String on) {}

    record Adoption(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String decree,
            @Nullable String budgetYear,
            @Nullable String on) {}

    @PostMapping
    Outcome open(@RequestBody Opening body, Envelope envelope) {
        var fields = new Fields();
        var code = fields.text("code", body.code());
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var year = fields.year("year", body.year());
        var vision = fields.text("vision", body.vision());
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new OpenNeedsCycle(
                                        NeedsCycleId.ofCode(code), agency, code, year, vision, on)),
                envelope);
    }

    @PutMapping("/{cycleId}/objectives/{objective}")
    Outcome set(
            @PathVariable String cycleId,
            @PathVariable String objective,
            @RequestBody Objective body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("cycleId", cycleId, NeedsCycleId::new);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var code = fields.text("objective", objective);
        var text = fields.text("text", body.text());
        var targets = fields.levels("targets", body.targets(), 1);
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new SetObjective(id, agency, code, text, targets, on)),
                envelope);
    }

    @PostMapping("/{cycleId}/consultations")
    Outcome consult(
            @PathVariable String cycleId, @RequestBody Consultation body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("cycleId", cycleId, NeedsCycleId::new);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var party = fields.text("party", body.party());
        var said = fields.text("said", body.said());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new ConsultParty(id, agency, party, said, on)), envelope);
    }

    @PostMapping("/{cycleId}/plan")
    Outcome adopt(@PathVariable String cycleId, @RequestBody Adoption body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("cycleId", cycleId, NeedsCycleId::new);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var decree = fields.text("decree", body.decree());
        var year = fields.year("budgetYear", body.budgetYear());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new AdoptPlan(id, agency, decree, year, on)), envelope);
    }

    private Outcome send(NeedsCommand command, Envelope envelope) {
        return Outcome.of(command.cycleId(), commands.send(command, envelope));
    }
}
