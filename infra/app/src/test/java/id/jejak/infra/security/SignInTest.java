package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

class SignInTest {
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-04T05:06:07Z"));
    private Accounts accounts;
    private SignIn signIn;
    private String password;

    @BeforeEach
    void open() {
        var encoder = new BCryptPasswordEncoder(4);
        var opened =
                Accounts.open(
                        new AccountFile(folder.resolve("accounts.json")),
                        encoder,
                        new PasswordMaker(new Random(7)),
                        () ->
                                List.of(
                                        new AccountSeeds.Seed(
                                                "admin", Role.ADMINISTRATOR, null, null)));
        accounts = opened.accounts();
        password = opened.firstPasswords().getOrDefault("admin", "");
        signIn = new SignIn(accounts, encoder, new SignInLimiter(clock), new SecureRandom());
    }

    @Test
    void the_right_password_lets_in_whatever_the_case_of_the_name() {
        assertThat(signIn.check(" Admin ", password, HERE).actor().role())
                .isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_sound_the_same() {
        assertThatThrownBy(() -> signIn.check("admin", "wrong", HERE))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("wrong name or password");
        assertThatThrownBy(() -> signIn.check("nobody", "wrong", HERE))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("wrong name or password");
        assertThatThrownBy(() -> signIn.check("admin", password + "x".repeat(80), HERE))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void five_failures_make_even_the_right_password_wait() {
        fail(5, "admin", HERE);
        assertThatThrownBy(() -> signIn.check("admin", password, HERE))
                .isInstanceOfSatisfying(
                        TooManySignIns.class,
                        waits -> {
                            assertThat(waits.problem().status()).isEqualTo(429);
                            assertThat(waits.problem().code())
                                    .isEqualTo("access.too-many-attempts");
                            assertThat(waits.problem().headers().getFirst("Retry-After"))
                                    .isEqualTo("30");
                        });
        clock.pass(Duration.ofSeconds(31));
        assertThat(signIn.check("admin", password, HERE).getName()).isEqualTo("admin");
    }

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour() {
        fail(5, "admin", HERE);
        for (var wait : List.of(30, 60, 120, 240, 480, 900, 900)) {
            assertThatThrownBy(() -> signIn.check("admin", "wrong", HERE))
                    .hasFieldOrPropertyWithValue("seconds", wait.longValue());
            clock.pass(Duration.ofSeconds(wait));
            fail(1, "admin", HERE);
        }
    }

    @Test
    void four_failures_are_forgiven_by_a_success() {
        fail(4, "admin", HERE);
        signIn.check("admin", password, HERE);
        fail(4, "admin", HERE);
        assertThat(signIn.check("admin", password, HERE).getName()).isEqualTo("admin");
    }

    @Test
    void nobody_can_lock_out_somebody_elsewhere() {
        fail(5, "admin", HERE);
        assertThat(signIn.check("admin", password, THERE).getName()).isEqualTo("admin");
    }

    @Test
    void one_address_cannot_try_every_account() {
        for (int at = 0; at < 50; at++) {
            fail(1, "account-" + at, HERE);
        }
        assertThatThrownBy(() -> signIn.check("admin", password, HERE))
                .isInstanceOf(TooManySignIns.class);
    }

    @Test
    void a_password_that_was_changed_is_not_remembered() {
        signIn.check("admin", password, HERE);
        signIn.check("admin", password, HERE);
        accounts.renewPassword("admin");
        assertThatThrownBy(() -> signIn.check("admin", password, HERE))
                .isInstanceOf(BadCredentialsException.class);
    }

    private void fail(int times, String name, String address) {
        for (int at = 0; at < times; at++) {
            assertThatThrownBy(() -> signIn.check(name, "wrong", address))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }
}
