package id.jejak.leaders.write.superior;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.EmployeeId;
import id.jejak.leaders.write.superior.SuperiorCommand.NameSuperior;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SuperiorApi {
    private final Commands commands;

    SuperiorApi(Commands commands) {
        this.commands = commands;
    }

    record Naming(@Nullable String superior, @Nullable String on) {}

    @PostMapping("/api/employees/{employeeId}/superior")
    Outcome name(@PathVariable String employeeId, @RequestBody Naming body, Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var superior = fields.take("superior", body.superior(), EmployeeId::new);
        var on = fields.date("on", body.on());
        var command = fields.build(() -> new NameSuperior(employee, superior, on));
        return Outcome.of(employee, commands.send(command, envelope));
    }
}
