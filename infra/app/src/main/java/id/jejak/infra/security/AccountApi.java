package id.jejak.infra.security;

import id.jejak.deciding.Fields;
import id.jejak.infra.security.AccountSeeds.Seed;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Accounts, for administrators. A password is answered once, when it is made. */
@RestController
@Conditional(LocalAccounts.class)
@RequestMapping("/api/accounts")
class AccountApi {
    private static final Logger LOG = LoggerFactory.getLogger(AccountApi.class);

    private final Accounts accounts;

    AccountApi(Accounts accounts) {
        this.accounts = accounts;
    }

    record Shown(String name, Role role, @Nullable AgencyId agency, @Nullable EmployeeId employee) {
        static Shown of(Account account) {
            return new Shown(account.name(), account.role(), account.agency(), account.employee());
        }
    }

    record NewAccount(
            @Nullable String name,
            @Nullable String role,
            @Nullable String agency,
            @Nullable String employee) {}

    record Standing(@Nullable String role, @Nullable String agency, @Nullable String employee) {}

    record Password(String name, String password) {}

    @GetMapping
    List<Shown> all() {
        return accounts.all().stream().map(Shown::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Password add(@RequestBody NewAccount body, Actor actor) {
        var fields = new Fields();
        var name = fields.take("name", body.name(), Account::checkedName);
        var seed = seed(fields, name, body.role(), body.agency(), body.employee());
        var password = accounts.add(seed);
        LOG.info("{} made the account {} as {}", actor.subject(), name, seed.role());
        return new Password(name, password);
    }

    @PutMapping("/{name}")
    Shown change(@PathVariable String name, @RequestBody Standing body, Actor actor) {
        var seed = seed(new Fields(), name, body.role(), body.agency(), body.employee());
        var account =
                accounts.update(
                        name, one -> one.acting(seed.role(), seed.agency(), seed.employee()));
        LOG.info("{} changed the account {} to {}", actor.subject(), name, seed.role());
        return Shown.of(account);
    }

    @PostMapping("/{name}/password")
    Password renew(@PathVariable String name, Actor actor) {
        var password = accounts.renewPassword(name);
        LOG.info("{} renewed the password of {}", actor.subject(), name);
        return new Password(name, password);
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String name, Actor actor) {
        accounts.remove(name);
        LOG.info("{} removed the account {}", actor.subject(), name);
    }

    private static Seed seed(
            Fields fields,
            String name,
            @Nullable String role,
            @Nullable String agency,
            @Nullable String employee) {
        var newRole = fields.choice("role", role, Role.class);
        var newAgency = fields.optional("agency", agency, AgencyId::new);
        var newEmployee = fields.optional("employee", employee, EmployeeId::new);
        if (newRole == Role.PUBLIC) {
            fields.wrong("role", "field.unknown-choice", "The public has no account.");
        }
        if (newRole == Role.OFFICER && newAgency == null) {
            fields.wrong("agency", "field.missing", "An officer acts for an agency.");
        }
        if (newRole == Role.EMPLOYEE && newEmployee == null) {
            fields.wrong("employee", "field.missing", "This account belongs to an employee.");
        }
        return fields.build(() -> new Seed(name, newRole, newAgency, newEmployee));
    }
}
