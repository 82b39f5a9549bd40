package id.jejak.project.write;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.FieldText;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProjectId;
import id.jejak.kernel.SessionId;
import id.jejak.project.events.ProjectKind;
import id.jejak.project.write.ProjectCommand.EvaluateProject;
import id.jejak.project.write.ProjectCommand.RefuseProject;
import id.jejak.project.write.ProjectCommand.RegisterProject;
import id.jejak.project.write.ProjectCommand.VerifyProject;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
@RequestMapping("/api/projects")
class ProjectApi {
    private final Commands commands;

    ProjectApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param number of the office's own
     * @param evidence reports, decrees, addresses of services
     */
    record NewProject(
            @Nullable String number,
            @Nullable String employeeId,
            @Nullable String sessionId,
            @Nullable String kind,
            @Nullable String title,
            @Nullable List<@Nullable String> evidence,
            @Nullable String on) {}

    /**
     * @param by id of the superior
     */
    record Judgement(
            @Nullable String employeeId,
            @Nullable String by,
            @Nullable String note,
            @Nullable String on) {}

    /**
     * @param score 0 to 100
     */
    record Appraisal(
            @Nullable String employeeId,
            @Nullable String by,
            @Nullable String score,
            @Nullable String benefit,
            @Nullable String on) {}

    @PostMapping
    Outcome register(@RequestBody NewProject body, Envelope envelope) {
        var fields = new Fields();
        var number = fields.text("number", body.number());
        var employee = fields.take("employeeId", body.employeeId(), EmployeeId::new);
        var session = fields.take("sessionId", body.sessionId(), SessionId::new);
        var kind = fields.choice("kind", body.kind(), ProjectKind.class);
        var title = fields.text("title", body.title());
        var raw = body.evidence() == null ? List.<@Nullable String>of() : body.evidence();
        var evidence = raw.stream().map(one -> fields.text("evidence", one)).toList();
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new RegisterProject(
                                        ProjectId.ofNumber(number),
                                        employee,
                                        session,
                                        kind,
                                        title,
                                        evidence,
                                        on)),
                envelope);
    }

    @PostMapping("/{projectId}/verification")
    Outcome verify(@PathVariable String projectId, @RequestBody Judgement body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("projectId", projectId, ProjectId::new);
        var employee = fields.take("employeeId", body.employeeId(), EmployeeId::new);
        var by = fields.take("by", body.by(), EmployeeId::new);
        var note = fields.text("note", body.note());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new VerifyProject(id, employee, by, note, on)), envelope);
    }

    @PostMapping("/{projectId}/refusal")
    Outcome refuse(@PathVariable String projectId, @RequestBody Judgement body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("projectId", projectId, ProjectId::new);
        var employee = fields.take("employeeId", body.employeeId(), EmployeeId::new);
        var by = fields.take("by", body.by(), EmployeeId::new);
        var reason = fields.text("note", body.note());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new RefuseProject(id, employee, by, reason, on)), envelope);
    }

    @PostMapping("/{projectId}/evaluation")
    Outcome evaluate(
            @PathVariable String projectId, @RequestBody Appraisal body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("projectId", projectId, ProjectId::new);
        var employee = fields.take("employeeId", body.employeeId(), EmployeeId::new);
        var by = fields.take("by", body.by(), EmployeeId::new);
        var score = fields.take("score", body.score(), FieldText.decimalOf(Percent::new));
        var benefit = fields.text("benefit", body.benefit());
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new EvaluateProject(id, employee, by, score, benefit, on)),
                envelope);
    }

    private Outcome send(ProjectCommand command, Envelope envelope) {
        return Outcome.of(command.projectId(), commands.send(command, envelope));
    }
}
