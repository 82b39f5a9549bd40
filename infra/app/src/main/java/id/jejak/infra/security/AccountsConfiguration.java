package id.jejak.infra.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;

import java.security.SecureRandom;
import java.time.Clock;

/** Local accounts, where they are in use. */
@Configuration(proxyBeanMethods = false)
@Conditional(LocalAccounts.class)
class AccountsConfiguration {
    private static final int STRENGTH = 11;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(STRENGTH);
    }

    @Bean
    Accounts accounts(
            AccountsHome home, PasswordEncoder encoder, ObjectProvider<AccountSeeds> seeds) {
        var opened =
                Accounts.open(
                        store(home),
                        encoder,
                        new PasswordMaker(new SecureRandom()),
                        seeds.getIfAvailable(() -> AccountSeeds::withoutRegion));
        if (!opened.firstPasswords().isEmpty()) {
            System.out.print(FirstPasswords.box(opened.firstPasswords()));
        }
        if (home.shared() != null) {
            Thread.ofPlatform()
                    .name("accounts-of-others")
                    .daemon()
                    .start(new OthersAccounts(opened.accounts()));
        }
        return opened.accounts();
    }

    /** A node that had accounts of its own brings them in where there are none yet. */
    private static AccountStore store(AccountsHome home) {
        var file = new AccountFile(home.file());
        if (home.shared() == null) {
            return file;
        }
        var shared = new AccountCollection(home.shared());
        if (shared.read().isEmpty()) {
            file.read().ifPresent(own -> shared.write(own.accounts(), 0));
        }
        return shared;
    }

    @Bean
    PasswordSignIn passwordSignIn(Accounts accounts, PasswordEncoder encoder, Clock clock) {
        return new PasswordSignIn(
                new SignIn(accounts, encoder, new SignInLimiter(clock), new SecureRandom()));
    }

    @Bean
    AccountSessions accountSessions(Accounts accounts, AccountsHome home, Clock clock) {
        return new AccountSessions(
                accounts,
                home.shared() == null
                        ? new WebSessionServerSecurityContextRepository()
                        : new SharedSessions(home.shared(), accounts, clock));
    }
}
