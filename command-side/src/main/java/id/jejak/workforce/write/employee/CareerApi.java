package id.jejak.workforce.write.employee;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Nip;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.RetirementCause;
import id.jejak.workforce.write.employee.EmployeeCommand.AssignPost;
import id.jejak.workforce.write.employee.EmployeeCommand.AttainEducation;
import id.jejak.workforce.write.employee.EmployeeCommand.ChangeEmploymentKind;
import id.jejak.workforce.write.employee.EmployeeCommand.CorrectPerson;
import id.jejak.workforce.write.employee.EmployeeCommand.DeclareDisability;
import id.jejak.workforce.write.employee.EmployeeCommand.GrantRank;
import id.jejak.workforce.write.employee.EmployeeCommand.RetireEmployee;
import id.jejak.workforce.write.employee.EmployeeCommand.TransferEmployee;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to an employee after the appointment. */
@RestController
@RequestMapping("/api/employees/{employeeId}")
class CareerApi {
    private final Commands commands;

    CareerApi(Commands commands) {
        this.commands = commands;
    }

    record NewKind(@Nullable String kind, @Nullable String on) {}

    record NewRank(@Nullable String rank, @Nullable String on) {}

    record NewPost(@Nullable String postId, @Nullable String postCode, @Nullable String on) {}

    record NewEducation(@Nullable String education, @Nullable String on) {}

    record Declaration(@Nullable String disabled, @Nullable String on) {}

    record NewAgency(@Nullable String agencyId, @Nullable String agencyCode, @Nullable String on) {}

    /** Name or number, or both; the number tells birth date and sex. */
    record Correction(
            @Nullable String name,
            @Nullable String nip,
            @Nullable String reason,
            @Nullable String requestId,
            @Nullable String on) {}

    record Retirement(@Nullable String cause, @Nullable String on) {}

    @PostMapping("/employment-kind")
    Outcome changeKind(
            @PathVariable String employeeId, @RequestBody NewKind body, Envelope envelope) {
        var fields = new Fields();
        var id = id(fields, employeeId);
        var kind = fields.choice("kind", body.kind(), EmploymentKind.class);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new ChangeEmploymentKind(id, kind, on)), id, envelope);
    }

    @PostMapping("/ranks")
    Outcome grantRank(
            @PathVariable String employeeId, @RequestBody NewRank body, Envelope envelope) {
        var fields = new Fields();
        var id = id(fields, employeeId);
        var rank = fields.take("rank", body.rank(), Rank::new);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new GrantRank(id, rank, on)), id, envelope);
    }

    @PostMapping("/posts")
    Outcome assignPost(
            @PathVariable String employeeId, @RequestBody NewPost body, Envelope envelope) {
        var fields = new Fields();
        var id = id(fields, employeeId);
        var post = fields.post(body.postId(), body.postCode());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new AssignPost(id, post, on)), id, envelope);
    }

    @PostMapping("/education")
    Outcome attainEducation(
            @PathVariable String employeeId, @RequestBody NewEducation body, Envelope envelope) {
        var fields = new Fields();
        var id = id(fields, employeeId);
        var education = fields.choice("education", body.education(), Education.class);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new AttainEducation(id, education, on)), id, envelope);
    }

    @PostMapping("/disability")
    Outcome declareDisability(
            @PathVariable String employeeId, @RequestBody Declaration body, Envelope envelope) {
        var fields = new Fields();
        var id = id(fields, employeeId);
        var disabled = fields.take("disabled", body.disabled(), CareerApi::yesOrNo);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new DeclareDisability(id, disabled, on)), id, envelope);
    }

    @PostMapping("/transfers")
    Outcome transfer(
            @PathVariable String employeeId, @RequestBody NewAgency body, Envelope envelope) {
        var fields = new Fields();
        var id = id(fields, employeeId);
        var to = fields.agency(body.agencyId(), body.agencyCode());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new TransferEmployee(id, to, on)), id, envelope);
    }

    @PostMapping("/corrections")
    Outcome correct(
            @PathVariable String employeeId, @RequestBody Correction body, Envelope envelope) {
        var fields = new Fields();
        var id = id(fields, employeeId);
        var name = fields.optionalText("name", body.name());
        var nip = fields.optional("nip", body.nip(), Nip::new);
        var reason = fields.text("reason", body.reason());
        var request = fields.optional("requestId", body.requestId(), DataRequestId::new);
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new CorrectPerson(id, name, nip, reason, request, on)),
                id,
                envelope);
    }

    @PostMapping("/retirement")
    Outcome retire(
            @PathVariable String employeeId, @RequestBody Retirement body, Envelope envelope) {
        var fields = new Fields();
        var id = id(fields, employeeId);
        var cause = fields.choice("cause", body.cause(), RetirementCause.class);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new RetireEmployee(id, cause, on)), id, envelope);
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidValue("field.unknown-choice", "true or false is needed.");
        };
    }

    private static EmployeeId id(Fields fields, String employeeId) {
        return fields.take("employeeId", employeeId, EmployeeId::new);
    }

    private Outcome send(EmployeeCommand command, EmployeeId id, Envelope envelope) {
        return Outcome.of(id, commands.send(command, envelope));
    }
}
