package id.jejak.study.write.degree;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.StudyId;
import id.jejak.study.events.StudyKind;
import id.jejak.study.write.degree.StudyCommand.ApplyForStudy;
import id.jejak.study.write.degree.StudyCommand.ApproveStudy;
import id.jejak.study.write.degree.StudyCommand.EndStudy;
import id.jejak.study.write.degree.StudyCommand.RecordDegree;
import id.jejak.study.write.degree.StudyCommand.RecordSemester;
import id.jejak.study.write.degree.StudyCommand.RefuseStudy;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Objects;

@RestController
@RequestMapping("/api/employees/{employeeId}/studies")
class StudyApi {
    private final Commands commands;

    StudyApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param number the office's own number of the case; without one the command names it
     * @param goal D1 to S3
     */
    record Application(
            @Nullable String number,
            @Nullable String kind,
            @Nullable String university,
            @Nullable String field,
            @Nullable String goal,
            @Nullable String startsOn,
            @Nullable String on) {}

    /**
     * @param decree for an approval
     * @param reason for a refusal or an end without the degree
     * @param certificate for the degree
     */
    record Step(
            @Nullable String decree,
            @Nullable String reason,
            @Nullable String certificate,
            @Nullable String on) {}

    record Semester(@Nullable String endedOn) {}

    @PostMapping
    Outcome apply(
            @PathVariable String employeeId, @RequestBody Application body, Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var number = fields.optionalText("number", body.number());
        var kind = fields.choice("kind", body.kind(), StudyKind.class);
        var university = fields.text("university", body.university());
        var field = fields.text("field", body.field());
        var goal = fields.choice("goal", body.goal(), Education.class);
        var startsOn = fields.date("startsOn", body.startsOn());
        var on = fields.date("on", body.on());
        var id = StudyId.ofNumber(Objects.requireNonNullElse(number, envelope.commandId()));
        return send(
                fields.build(
                        () ->
                                new ApplyForStudy(
                                        id, employee, kind, university, field, goal, startsOn, on)),
                envelope);
    }

    @PostMapping("/{studyId}/approval")
    Outcome approve(
            @PathVariable String employeeId,
            @PathVariable String studyId,
            @RequestBody Step body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("studyId", studyId, StudyId::new);
        var decree = fields.text("decree", body.decree());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new ApproveStudy(id, employee, decree, on)), envelope);
    }

    @PostMapping("/{studyId}/refusal")
    Outcome refuse(
            @PathVariable String employeeId,
            @PathVariable String studyId,
            @RequestBody Step body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("studyId", studyId, StudyId::new);
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new RefuseStudy(id, employee, reason, on)), envelope);
    }

    @PutMapping("/{studyId}/semesters/{semester}")
    Outcome semester(
            @PathVariable String employeeId,
            @PathVariable String studyId,
            @PathVariable String semester,
            @RequestBody Semester body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("studyId", studyId, StudyId::new);
        var number = fields.whole("semester", semester, 1, StudyCommand.MOST_SEMESTERS);
        var on = fields.date("endedOn", body.endedOn());
        return send(fields.build(() -> new RecordSemester(id, employee, number, on)), envelope);
    }

    @PostMapping("/{studyId}/degree")
    Outcome degree(
            @PathVariable String employeeId,
            @PathVariable String studyId,
            @RequestBody Step body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("studyId", studyId, StudyId::new);
        var certificate = fields.text("certificate", body.certificate());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new RecordDegree(id, employee, certificate, on)), envelope);
    }

    @PostMapping("/{studyId}/end")
    Outcome end(
            @PathVariable String employeeId,
            @PathVariable String studyId,
            @RequestBody Step body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("studyId", studyId, StudyId::new);
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new EndStudy(id, employee, reason, on)), envelope);
    }

    private Outcome send(StudyCommand command, Envelope envelope) {
        return Outcome.of(command.studyId(), commands.send(command, envelope));
    }
}
