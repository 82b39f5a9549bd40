package id.jejak.infra.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

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
                        new AccountFile(home.file()),
                        encoder,
                        new PasswordMaker(new SecureRandom()),
                        seeds.getIfAvailable(() -> AccountSeeds::withoutRegion));
        if (!opened.firstPasswords().isEmpty()) {
            System.out.print(FirstPasswords.box(opened.firstPasswords()));
        }
        return opened.accounts();
    }

    @Bean
    PasswordSignIn passwordSignIn(Accounts accounts, PasswordEncoder encoder, Clock clock) {
        return new PasswordSignIn(
                new SignIn(accounts, encoder, new SignInLimiter(clock), new SecureRandom()));
    }

    @Bean
    AccountSessions accountSessions(Accounts accounts) {
        return new AccountSessions(accounts);
    }
}
