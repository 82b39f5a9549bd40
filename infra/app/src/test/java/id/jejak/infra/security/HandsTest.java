package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Behind the door: what employees do alone, and where officers end. The employee is called ani. */
class HandsTest extends WholeApp {
    private static final String DENIED = "\"access.denied\"";
    private static final String SHUT = "\"access.not-for-role\"";
    private static final String ON = "{\"on\":\"2025-03-31\"}";

    @Test
    void an_employee_enrols_alone_and_nobody_else() {
        assertThat(employee(HttpMethod.PUT, "/api/sessions/s/enrolments/ani", ON))
                .contains("\"status\":409");
        assertThat(employee(HttpMethod.PUT, "/api/sessions/s/enrolments/budi", ON))
                .contains(DENIED);
    }

    @Test
    void an_employee_withdraws_alone_and_nobody_else() {
        var why = "?reason=ill&on=2025-03-31";
        assertThat(employee(HttpMethod.DELETE, "/api/sessions/s/enrolments/ani" + why, null))
                .contains("\"status\":409");
        assertThat(employee(HttpMethod.DELETE, "/api/sessions/s/enrolments/budi" + why, null))
                .contains(DENIED);
    }

    @Test
    void an_employee_answers_for_nobody_else() {
        assertThat(answer("budi", "ani")).contains("\"status\":409");
        assertThat(answer("ani", "budi")).contains(DENIED);
    }

    @Test
    void an_employee_records_no_attendance_and_nominates_nobody() {
        var attended = "{\"days\":\"1\",\"on\":\"2025-03-31\"}";
        assertThat(employee(HttpMethod.PUT, "/api/sessions/s/attendance/ani", attended))
                .contains(SHUT);
        assertThat(employee(HttpMethod.POST, "/api/awards", "{}")).contains(SHUT);
    }

    @Test
    void an_officer_acts_for_no_agency_elsewhere() {
        var name = "{\"name\":\"Baru\",\"on\":\"2025-03-31\"}";
        assertThat(send(Role.OFFICER, HttpMethod.PUT, "/api/agencies/elsewhere/name", name))
                .contains(DENIED);
        assertThat(send(Role.OFFICER, HttpMethod.POST, "/api/programmes", "{}")).contains(SHUT);
    }

    @Test
    void an_officer_sees_the_own_imports() {
        assertThat(send(Role.OFFICER, HttpMethod.GET, "/api/imports", null)).isEqualTo("[]");
    }

    /** On an empty ledger: who gets past the door and the guard hears that nothing is there. */
    private String answer(String about, String evaluator) {
        return employee(
                HttpMethod.POST,
                "/api/sessions/s/participants/" + about + "/evaluations",
                """
                {"level":"BEHAVIOUR","role":"PEER","evaluator":"%s","instrument":"i",
                 "instrumentVersion":"1","lowest":"1","highest":"5","raw":"4","on":"2025-03-31"}
                """
                        .formatted(evaluator));
    }

    private String employee(HttpMethod method, String uri, @Nullable String json) {
        return send(Role.EMPLOYEE, method, uri, json);
    }

    private String send(Role role, HttpMethod method, String uri, @Nullable String json) {
        var request = client.method(method).uri(uri).header(HttpHeaders.AUTHORIZATION, basic(role));
        if (json != null) {
            request.contentType(MediaType.APPLICATION_JSON).bodyValue(json);
        }
        return String.valueOf(
                request.exchange().expectBody(String.class).returnResult().getResponseBody());
    }
}
