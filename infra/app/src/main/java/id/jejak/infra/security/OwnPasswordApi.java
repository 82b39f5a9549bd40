package id.jejak.infra.security;

import id.jejak.access.NotFound;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Fields;
import id.jejak.kernel.Actor;
import id.jejak.kernel.InvalidValue;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's own password. Sessions that began with the old one end. */
@RestController
@Conditional(LocalAccounts.class)
class OwnPasswordApi {
    private static final int SHORTEST = 12;

    private final Accounts accounts;
    private final PasswordEncoder encoder;

    OwnPasswordApi(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    record Change(@Nullable String current, @Nullable String next) {}

    @PostMapping("/api/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody Change body, Actor actor) {
        var fields = new Fields();
        var current = fields.text("current", body.current());
        var next = fields.take("next", body.next(), OwnPasswordApi::checked);
        fields.build(() -> next);
        var account = accounts.find(actor.subject()).orElseThrow(() -> new NotFound("account"));
        if (!SignIn.isShortEnough(current) || !encoder.matches(current, account.passwordHash())) {
            throw new CommandRejected(AccountRejection.WRONG_PASSWORD);
        }
        accounts.setPassword(account.name(), next);
    }

    private static String checked(String password) {
        if (password.length() < SHORTEST || !SignIn.isShortEnough(password)) {
            throw new InvalidValue(
                    "accounts.bad-password",
                    "A password has at least 12 characters and at most 72 bytes.");
        }
        return password;
    }
}
