package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** A start on a damaged file of accounts. */
@ExtendWith(OutputCaptureExtension.class)
class AccountsUnreadableTest {
    private static final String DAMAGED = "{\"version\":1,\"accounts\":[{\"name\":\"adm";

    @TempDir Path folder;

    @Test
    void the_start_ends_with_a_sentence_and_the_file_stays(CapturedOutput output)
            throws IOException {
        var file = Files.writeString(folder.resolve("accounts.json"), DAMAGED);
        assertThatThrownBy(() -> start(file)).hasRootCauseInstanceOf(AccountsUnreadable.class);
        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START")
                .contains("The accounts in " + file.toAbsolutePath() + " cannot be read")
                .contains("Put back a copy of the file")
                .doesNotContain("\tat ", "Jejak made these accounts");
        assertThat(file).hasContent(DAMAGED);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_folder_in_place_of_the_file_is_not_replaced_either(CapturedOutput output)
            throws IOException {
        var file = Files.createDirectory(folder.resolve("accounts.json"));
        assertThatThrownBy(() -> start(file)).hasRootCauseInstanceOf(AccountsUnreadable.class);
        assertThat(output.getAll()).contains("APPLICATION FAILED TO START", "cannot be read");
        assertThat(file).isEmptyDirectory();
    }

    private static void start(Path file) {
        ApplicationContextInitializer<GenericApplicationContext> home =
                context -> {
                    context.registerBean(AccountsHome.class, () -> new AccountsHome(file, null));
                    context.registerBean(Clock.class, Clock::systemUTC);
                };
        new SpringApplicationBuilder(AccountsConfiguration.class)
                .web(WebApplicationType.NONE)
                .initializers(home)
                .run()
                .close();
    }
}
