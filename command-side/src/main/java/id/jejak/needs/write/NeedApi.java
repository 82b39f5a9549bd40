package id.jejak.needs.write;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.needs.events.NeedSource;
import id.jejak.needs.write.NeedsCommand.DeclareNeed;
import id.jejak.needs.write.NeedsCommand.PlanDevelopment;
import id.jejak.needs.write.NeedsCommand.RevisePlan;
import id.jejak.needs.write.NeedsCommand.WithdrawNeed;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/needs-cycles/{cycleId}/needs/{employeeId}/{competency}")
class NeedApi {
    private final Commands commands;

    NeedApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param from level that the employee has, 0 to 5
     * @param to level that is needed
     */
    record Declaration(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String from,
            @Nullable String to,
            @Nullable String source,
            @Nullable String grounds,
            @Nullable String on) {}

    record Withdrawal(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String reason,
            @Nullable String on) {}

    record Plan(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String programmeId,
            @Nullable String programmeCode,
            @Nullable String on) {}

    /**
     * @param programmeId left out, like the code, to plan nothing any more
     */
    record Revision(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String programmeId,
            @Nullable String programmeCode,
            @Nullable String reason,
            @Nullable String on) {}

    /** Which need of which analysis, as every address here says. */
    private record Which(NeedsCycleId cycle, EmployeeId employee, CompetencyId competency) {
        static Which of(Fields fields, String cycle, String employee, String competency) {
            return new Which(
                    fields.take("cycleId", cycle, NeedsCycleId::new),
                    fields.take("employeeId", employee, EmployeeId::new),
                    fields.take("competency", competency, CompetencyId::new));
        }
    }

    @PutMapping
    Outcome declare(
            @PathVariable String cycleId,
            @PathVariable String employeeId,
            @PathVariable String competency,
            @RequestBody Declaration body,
            Envelope envelope) {
        var fields = new Fields();
        var need = Which.of(fields, cycleId, employeeId, competency);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var from = new Level(fields.whole("from", body.from(), 0, Level.HIGHEST));
        var to = new Level(fields.whole("to", body.to(), 1, Level.HIGHEST));
        var source = fields.choice("source", body.source(), NeedSource.class);
        var grounds = fields.optionalText("grounds", body.grounds());
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new DeclareNeed(
                                        need.cycle(),
                                        agency,
                                        need.employee(),
                                        need.competency(),
                                        from,
                                        to,
                                        source,
                                        grounds,
                                        on)),
                envelope);
    }

    @PostMapping("/withdrawal")
    Outcome withdraw(
            @PathVariable String cycleId,
            @PathVariable String employeeId,
            @PathVariable String competency,
            @RequestBody Withdrawal body,
            Envelope envelope) {
        var fields = new Fields();
        var need = Which.of(fields, cycleId, employeeId, competency);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new WithdrawNeed(
                                        need.cycle(),
                                        agency,
                                        need.employee(),
                                        need.competency(),
                                        reason,
                                        on)),
                envelope);
    }

    @PutMapping("/plan")
    Outcome plan(
            @PathVariable String cycleId,
            @PathVariable String employeeId,
            @PathVariable String competency,
            @RequestBody Plan body,
            Envelope envelope) {
        var fields = new Fields();
        var need = Which.of(fields, cycleId, employeeId, competency);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var programme = fields.programme(body.programmeId(), body.programmeCode());
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new PlanDevelopment(
                                        need.cycle(),
                                        agency,
                                        need.employee(),
                                        need.competency(),
                                        programme,
                                        on)),
                envelope);
    }

    @PostMapping("/revisions")
    Outcome revise(
            @PathVariable String cycleId,
            @PathVariable String employeeId,
            @PathVariable String competency,
            @RequestBody Revision body,
            Envelope envelope) {
        var fields = new Fields();
        var need = Which.of(fields, cycleId, employeeId, competency);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var programme =
                body.programmeId() == null && body.programmeCode() == null
                        ? null
                        : fields.programme(body.programmeId(), body.programmeCode());
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new RevisePlan(
                                        need.cycle(),
                                        agency,
                                        need.employee(),
                                        need.competency(),
                                        programme,
                                        reason,
                                        on)),
                envelope);
    }

    private Outcome send(NeedsCommand command, Envelope envelope) {
        return Outcome.of(command.cycleId(), commands.send(command, envelope));
    }
}
