package id.jejak.assessment.write;

import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.assessment.write.AssessmentCommand.AssessCompetency;
import id.jejak.assessment.write.AssessmentCommand.CorrectAssessment;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PostId;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.Objects;

@RestController
class AssessmentApi {
    private final Commands commands;

    AssessmentApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param number of the report, where it has one; the same number is the same assessment
     * @param targetPostId neither id nor code: the post held on that day
     * @param achieved levels 0 to 5 by competency
     */
    record NewAssessment(
            @Nullable String number,
            @Nullable String employeeId,
            @Nullable String targetPostId,
            @Nullable String targetPostCode,
            @Nullable String purpose,
            @Nullable String method,
            @Nullable String assessor,
            @Nullable Map<String, @Nullable String> achieved,
            @Nullable List<@Nullable String> evidence,
            @Nullable String on) {}

    record Correction(
            @Nullable String employeeId,
            @Nullable Map<String, @Nullable String> achieved,
            @Nullable String reason) {}

    @PostMapping("/api/assessments")
    Outcome assess(@RequestBody NewAssessment body, Envelope envelope) {
        var command = toCommand(body, envelope);
        return Outcome.of(command.assessmentId(), commands.send(command, envelope));
    }

    @PostMapping("/api/assessments/{assessmentId}/corrections")
    Outcome correct(
            @PathVariable String assessmentId, @RequestBody Correction body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("assessmentId", assessmentId, AssessmentId::new);
        var employee = fields.take("employeeId", body.employeeId(), EmployeeId::new);
        var achieved = fields.levels("achieved", body.achieved(), 0);
        var reason = fields.text("reason", body.reason());
        var command = fields.build(() -> new CorrectAssessment(id, employee, achieved, reason));
        return Outcome.of(id, commands.send(command, envelope));
    }

    private static AssessCompetency toCommand(NewAssessment body, Envelope envelope) {
        var fields = new Fields();
        var number = fields.optionalText("number", body.number());
        var key = number == null ? envelope.commandId() : number;
        var employee = fields.take("employeeId", body.employeeId(), EmployeeId::new);
        var post = targetPost(body, fields);
        var purpose = fields.choice("purpose", body.purpose(), Purpose.class);
        var method = fields.choice("method", body.method(), Method.class);
        var assessor = fields.text("assessor", body.assessor());
        var achieved = fields.levels("achieved", body.achieved(), 0);
        var evidence = evidence(body, fields);
        var on = fields.date("on", body.on());
        return fields.build(
                () ->
                        new AssessCompetency(
                                AssessmentId.ofNumber(key),
                                employee,
                                post,
                                purpose,
                                method,
                                assessor,
                                achieved,
                                evidence,
                                on));
    }

    private static @Nullable PostId targetPost(NewAssessment body, Fields fields) {
        return body.targetPostCode() == null
                ? fields.optional("targetPostId", body.targetPostId(), PostId::new)
                : fields.optional("targetPostCode", body.targetPostCode(), PostId::ofCode);
    }

    private static List<String> evidence(NewAssessment body, Fields fields) {
        return body.evidence() == null
                ? List.of()
                : body.evidence().stream()
                        .map(reference -> fields.optionalText("evidence", reference))
                        .filter(Objects::nonNull)
                        .toList();
    }
}
