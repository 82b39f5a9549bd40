package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.NotFound;
import id.jejak.deciding.CommandRejected;
import id.jejak.infra.security.AccountSeeds.Seed;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

class AccountsTest {
    private static final Seed ADMIN = new Seed("admin", Role.ADMINISTRATOR, null, null);
    private static final Seed OFFICER =
            new Seed("petugas", Role.OFFICER, new AgencyId("diskominfo"), null);

    @TempDir Path folder;
    private Path file;
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);

    @BeforeEach
    void place() {
        file = folder.resolve("accounts.json");
    }

    @Test
    void the_first_start_makes_accounts_with_passwords_of_their_own() {
        var opened = open();
        assertThat(opened.firstPasswords()).containsOnlyKeys("admin", "petugas");
        assertThat(opened.firstPasswords().values())
                .doesNotHaveDuplicates()
                .allMatch(
                        password -> password.matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}"));
        opened.firstPasswords()
                .forEach(
                        (name, password) ->
                                assertThat(
                                                encoder.matches(
                                                        password,
                                                        account(opened, name).passwordHash()))
                                        .isTrue());
    }

    @Test
    void the_second_start_finds_them_and_makes_none() {
        var first = open();
        var second = open();
        assertThat(second.firstPasswords()).isEmpty();
        assertThat(second.accounts().all()).containsExactlyElementsOf(first.accounts().all());
    }

    @Test
    void no_password_is_on_disk_and_only_the_owner_reads_the_file() throws IOException {
        var opened = open();
        assertThat(Files.readString(file)).doesNotContain(opened.firstPasswords().values());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.next");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"version\":1}",
                "{\"version\":1,\"accounts\":[]}",
                "{\"version\":1,\"accounts\":[null]}",
                "{\"version\":2,\"accounts\":[{\"name\":\"a\",\"role\":\"AUDITOR\",\"passwordHash\":\"$2a$x\"}]}",
                "{\"version\":1,\"accounts\":[{\"name\":\"a\",\"role\":\"KING\",\"passwordHash\":\"$2a$x\"}]}",
                "{\"version\":1,\"accounts\":[{\"name\":\"a\",\"passwordHash\":\"$2a$x\"}]}",
                "{\"version\":1,\"accounts\":[{\"name\":\"a\",\"role\":\"AUDITOR\"}]}",
                "{\"version\":1,\"accounts\":[{\"name\":\"A"
                        + " b\",\"role\":\"AUDITOR\",\"passwordHash\":\"$2a$x\"}]}",
                "{\"version\":1,\"accounts\":[{\"name\":\"a\",\"role\":\"AUDITOR\",\"passwordHash\":\"secret\"}]}"
            })
    void a_damaged_file_is_refused_and_left_as_it_is(String content) throws IOException {
        Files.writeString(file, content);
        assertThatThrownBy(this::open)
                .isInstanceOf(AccountsUnreadable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("Nothing was changed");
        assertThat(file).hasContent(content);
    }

    @Test
    void a_change_survives_a_restart() {
        var accounts = open().accounts();
        var password = accounts.add(new Seed("baru", Role.AUDITOR, null, null));
        accounts.update("petugas", one -> one.acting(Role.POLICY_MAKER, null, null));
        var again = open();
        assertThat(encoder.matches(password, account(again, "baru").passwordHash())).isTrue();
        assertThat(account(again, "petugas").role()).isEqualTo(Role.POLICY_MAKER);
        accounts.remove("baru");
        assertThat(open().accounts().find("baru")).isEmpty();
    }

    @Test
    void a_renewed_password_replaces_the_old_one() {
        var opened = open();
        var next = opened.accounts().renewPassword("petugas");
        var hash = account(opened, "petugas").passwordHash();
        assertThat(encoder.matches(next, hash)).isTrue();
        assertThat(encoder.matches(opened.firstPasswords().get("petugas"), hash)).isFalse();
    }

    @Test
    void a_name_is_taken_once() {
        var accounts = open().accounts();
        assertThatThrownBy(() -> accounts.add(OFFICER)).satisfies(refused("accounts.name-taken"));
    }

    @Test
    void the_last_administrator_stays() {
        var accounts = open().accounts();
        assertThatThrownBy(() -> accounts.remove("admin"))
                .satisfies(refused("accounts.last-administrator"));
        assertThatThrownBy(
                        () -> accounts.update("admin", one -> one.acting(Role.AUDITOR, null, null)))
                .satisfies(refused("accounts.last-administrator"));
        assertThat(accounts.find("admin")).isPresent();
    }

    @Test
    void an_unknown_account_is_not_found() {
        var accounts = open().accounts();
        assertThatThrownBy(() -> accounts.remove("nobody")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.renewPassword("nobody")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_box_shows_each_password_once() {
        var passwords = open().firstPasswords();
        var box = FirstPasswords.box(passwords);
        passwords.values().forEach(password -> assertThat(box).containsOnlyOnce(password));
        assertThat(box.lines().mapToInt(String::length).distinct().count()).isEqualTo(1);
    }

    private static Consumer<Throwable> refused(String code) {
        return failed -> assertThat(((CommandRejected) failed).code()).isEqualTo(code);
    }

    private static Account account(Accounts.Opened opened, String name) {
        return opened.accounts().find(name).orElseThrow();
    }

    private Accounts.Opened open() {
        return Accounts.open(
                new AccountFile(file),
                encoder,
                new PasswordMaker(new Random(7)),
                () -> List.of(ADMIN, OFFICER));
    }
}
