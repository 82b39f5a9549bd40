package id.jejak.workforce.write.employee;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.Blinding;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.write.employee.EmployeeCommand.AppointEmployee;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The door through which a NIP comes in; from here on the employee has an opaque id. */
@RestController
class EmployeeApi {
    private final Commands commands;
    private final Blinding blinding;

    EmployeeApi(Commands commands, Blinding blinding) {
        this.commands = commands;
        this.blinding = blinding;
    }

    /** Agency and post by id or by code; a code is enough. */
    record NewEmployee(
            @Nullable String nip,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String serviceSince,
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String postId,
            @Nullable String postCode,
            @Nullable String rank,
            @Nullable String education,
            @Nullable String on) {
        @Override
        public String toString() {
            return "NewEmployee ***";
        }
    }

    @PostMapping("/api/employees")
    Outcome appoint(@RequestBody NewEmployee body, Envelope envelope) {
        var command = toCommand(body);
        return Outcome.of(command.employeeId(), commands.send(command, envelope));
    }

    private AppointEmployee toCommand(NewEmployee body) {
        var fields = new Fields();
        var nip = fields.take("nip", body.nip(), Nip::new);
        var name = fields.text("name", body.name());
        var kind = fields.choice("kind", body.kind(), EmploymentKind.class);
        var since = fields.date("serviceSince", body.serviceSince());
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var post = fields.post(body.postId(), body.postCode());
        var rank = fields.take("rank", body.rank(), Rank::new);
        var education = fields.choice("education", body.education(), Education.class);
        var on = fields.date("on", body.on());
        return fields.build(
                () ->
                        new AppointEmployee(
                                blinding.employee(nip),
                                Person.of(name, nip),
                                kind,
                                since,
                                agency,
                                post,
                                rank,
                                education,
                                on));
    }
}
