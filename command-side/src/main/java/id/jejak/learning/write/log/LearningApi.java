package id.jejak.learning.write.log;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.FieldText;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.LearningId;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.Proof;
import id.jejak.learning.write.log.LearningCommand.RefuseLearning;
import id.jejak.learning.write.log.LearningCommand.ReportLearning;
import id.jejak.learning.write.log.LearningCommand.VerifyLearning;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Objects;

/** Learning outside sessions: reported, verified, refused. */
@RestController
@RequestMapping("/api/employees/{employeeId}/learning")
class LearningApi {
    private final Commands commands;

    LearningApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param number the employee's own; without one the command names the report
     * @param meetings sessions or visits, where the form counts in them; 1 if left out
     * @param jp hours by the curriculum, or spent
     * @param proof number or place of the document
     * @param sha256 of its file, if there is one
     * @param ownInitiative {@code true} for learning outside the agency's plan
     */
    record NewReport(
            @Nullable String number,
            @Nullable String title,
            @Nullable String form,
            @Nullable String reach,
            @Nullable String startsOn,
            @Nullable String endsOn,
            @Nullable String days,
            @Nullable String meetings,
            @Nullable String jp,
            @Nullable String proof,
            @Nullable String sha256,
            @Nullable Boolean ownInitiative,
            @Nullable String on) {}

    /**
     * @param by id of the superior; left out by officers
     */
    record Verdict(@Nullable String by, @Nullable String reason, @Nullable String on) {}

    @PostMapping
    Outcome report(
            @PathVariable String employeeId, @RequestBody NewReport body, Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var number = fields.optionalText("number", body.number());
        var title = fields.text("title", body.title());
        var deed = deed(fields, body);
        var hash = fields.optionalText("sha256", body.sha256());
        var proof = fields.take("proof", body.proof(), text -> new Proof(text, hash));
        var own = Boolean.TRUE.equals(body.ownInitiative());
        var on = fields.date("on", body.on());
        var key = Objects.requireNonNullElse(number, envelope.commandId());
        return send(
                fields.build(
                        () ->
                                new ReportLearning(
                                        employee,
                                        LearningId.of(employee, key),
                                        title,
                                        deed,
                                        proof,
                                        own,
                                        on)),
                envelope);
    }

    @PostMapping("/{learningId}/verification")
    Outcome verify(
            @PathVariable String employeeId,
            @PathVariable String learningId,
            @RequestBody Verdict body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("learningId", learningId, LearningId::new);
        var by = fields.optional("by", body.by(), EmployeeId::new);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new VerifyLearning(employee, id, by, on)), envelope);
    }

    @PostMapping("/{learningId}/refusal")
    Outcome refuse(
            @PathVariable String employeeId,
            @PathVariable String learningId,
            @RequestBody Verdict body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("learningId", learningId, LearningId::new);
        var reason = fields.text("reason", body.reason());
        var by = fields.optional("by", body.by(), EmployeeId::new);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new RefuseLearning(employee, id, reason, by, on)), envelope);
    }

    private static Deed deed(Fields fields, NewReport body) {
        var form = fields.choice("form", body.form(), TrainingForm.class);
        var reach = fields.choice("reach", body.reach(), Reach.class);
        var startsOn = fields.date("startsOn", body.startsOn());
        var endsOn = fields.date("endsOn", body.endsOn());
        var days = fields.whole("days", body.days(), 1, Activity.MOST_DAYS);
        var meetings =
                fields.whole(
                        "meetings",
                        Objects.requireNonNullElse(body.meetings(), "1"),
                        1,
                        Activity.MOST_MEETINGS);
        var jp = fields.take("jp", body.jp(), FieldText.decimalOf(Jp::new));
        return new Deed(form, reach, startsOn, endsOn, days, meetings, jp);
    }

    private Outcome send(LearningCommand command, Envelope envelope) {
        return Outcome.of(command.learningId(), commands.send(command, envelope));
    }
}
