package id.jejak.leaders.write.recognition;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Identifier;
import id.jejak.leaders.events.Occasion;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecognitionApi {
    private final Commands commands;

    RecognitionApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param by id of the superior
     * @param followed {@code TRAINING}, {@code EVALUATION} or {@code PROJECT}
     * @param reference id of the session, the evaluation or the project
     * @param competency code; may be left out
     */
    record Recognition(
            @Nullable String by,
            @Nullable String followed,
            @Nullable String reference,
            @Nullable String improvement,
            @Nullable String competency,
            @Nullable String on) {}

    @PostMapping("/api/employees/{employeeId}/recognitions")
    Outcome recognise(
            @PathVariable String employeeId, @RequestBody Recognition body, Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var by = fields.take("by", body.by(), EmployeeId::new);
        var kind = fields.choice("followed", body.followed(), Occasion.Kind.class);
        var reference = fields.take("reference", body.reference(), Identifier::checked);
        var improvement = fields.text("improvement", body.improvement());
        var competency = fields.optional("competency", body.competency(), CompetencyId::new);
        var on = fields.date("on", body.on());
        var command =
                fields.build(
                        () ->
                                new RecogniseImprovement(
                                        employee,
                                        by,
                                        new Occasion(kind, reference),
                                        improvement,
                                        competency,
                                        on));
        return Outcome.of(command.stream(), commands.send(command, envelope));
    }
}
