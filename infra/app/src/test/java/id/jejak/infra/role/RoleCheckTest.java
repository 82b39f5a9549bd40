package id.jejak.infra.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** Starts that must not be. */
@ExtendWith(OutputCaptureExtension.class)
class RoleCheckTest {
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @Test
    void half_of_jejak_without_a_shared_ledger_is_refused_in_a_sentence(CapturedOutput output) {
        for (var role : new String[] {"command", "query"}) {
            assertThatThrownBy(() -> start("--jejak.role=" + role))
                    .isInstanceOf(ImpossibleRole.class);
            assertThat(output.getAll())
                    .contains("APPLICATION FAILED TO START")
                    .contains("The role " + role + " shares its ledger with other processes")
                    .contains("JEJAK_MONGODB_URI")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void an_unknown_role_is_refused_by_its_name(CapturedOutput output) {
        assertThatThrownBy(() -> start("--jejak.role=reader")).isInstanceOf(ImpossibleRole.class);
        assertThat(output.getAll())
                .contains("There is no role \"reader\"")
                .contains("all, command or query");
    }

    @Test
    void everything_in_one_process_needs_no_address() {
        start();
        start("--jejak.role=all");
        start("--jejak.role=Query", "--jejak.mongodb-uri=mongodb://127.0.0.1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "id.jejak.deciding, COMMANDS",
        "id.jejak.intake.csv, COMMANDS",
        "id.jejak.training.write.session, COMMANDS",
        "id.jejak.training.automation, COMMANDS",
        "id.jejak.projecting, QUESTIONS",
        "id.jejak.pages, QUESTIONS",
        "id.jejak.dashboards.read.agencydashboard, QUESTIONS",
        "id.jejak.kernel, ",
        "id.jejak.infra.app, ",
        "id.jejak.training.rules, "
    })
    void packages_belong_to_their_side(String name, Side side) {
        assertThat(Side.ofPackage(name).orElse(null)).isEqualTo(side);
    }

    private static void start(String... arguments) {
        new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }
}
