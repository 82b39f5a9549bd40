package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** What Jejak tells its operators and its callers' programmers about itself. */
class SelfDescriptionTest extends StoryApp {
    @Test
    void the_openapi_document_lists_the_endpoints() {
        var paths = admin.get("/api/openapi").ok().at("/paths");
        for (var path :
                new String[] {
                    "/api/agencies",
                    "/api/employees",
                    "/api/assessments",
                    "/api/sessions/{sessionId}/enrolments/{employeeId}",
                    "/api/sessions/{sessionId}/participants/{employeeId}/evaluations",
                    "/api/awards/{awardId}/grant",
                    "/api/agencies/{agencyId}/dashboard",
                    "/api/employees/{employeeId}/replay",
                    "/api/audit",
                    "/api/imports"
                }) {
            assertThat(paths.has(path)).as(path).isTrue();
        }
    }

    @Test
    void the_metrics_speak_of_commands_ledger_projections_and_imports() {
        var city = City.found(admin, "metrics");
        caughtUp(city, city.appoint("P").position());
        admin.post("/api/agencies", Map.of("code", "metrics-none"))
                .isRefusedWith(400, "input.rejected");
        var metrics = admin.get("/actuator/prometheus").ok().text();
        assertThat(metrics)
                .containsPattern(
                        "jejak_commands_seconds_count\\{.*command=\"AppointEmployee\".*outcome=\"recorded\"")
                .containsPattern("jejak_ledger_append_seconds_count\\{.*} [1-9]")
                .containsPattern("jejak_ledger_group_commits_count\\{.*} [1-9]")
                .containsPattern(
                        "jejak_projection_lag_events\\{.*projection=\"agency-dashboard\".*} 0")
                .contains("jejak_projection_lag_seconds")
                .containsPattern("jejak_import_rows_total\\{.*kind=\"pegawai\".*} 0");
    }

    @Test
    void health_shows_ledger_and_projections_to_those_who_may_know() {
        var shown = admin.get("/actuator/health").ok();
        assertThat(shown.at("/components/ledger/details/events").asLong()).isPositive();
        assertThat(
                        shown.at("/components/projections/details/read.agency-dashboard/failed")
                                .asBoolean(true))
                .isFalse();
        assertThat(shown.at("/status").asString()).isEqualTo("UP");
    }
}
