package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Role;
import id.jejak.kernel.StableId;

import org.junit.jupiter.api.Test;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

import java.util.List;

/** What a caller is told when a request is wrong. */
class ErrorsTest extends WholeApp {
    @Test
    void every_wrong_field_is_named() {
        problem(post("/api/agencies", "{\"kind\":\"VILLAGE\",\"on\":\"2025-02-30\"}"), 400)
                .jsonPath("$.code")
                .isEqualTo("input.rejected")
                .jsonPath("$.errors[*].field")
                .<List<String>>value(
                        said ->
                                assertThat(said)
                                        .containsExactlyInAnyOrder("code", "name", "kind", "on"))
                .jsonPath("$.errors[*].code")
                .<List<String>>value(
                        said ->
                                assertThat(said)
                                        .containsExactlyInAnyOrder(
                                                "field.missing",
                                                "field.missing",
                                                "field.unknown-choice",
                                                "field.not-a-date"));
    }

    @Test
    void a_misspelt_field_is_named_by_its_place() {
        unreadable("{\"code\":\"a\",\"nmae\":\"b\"}", "$.nmae");
    }

    @Test
    void a_value_of_another_type_is_named_by_its_place() {
        unreadable("{\"code\":{\"a\":1}}", "$.code");
    }

    @Test
    void what_is_not_json_or_said_twice_or_goes_on_is_refused() {
        for (var body : new String[] {"{\"code\":", "{\"code\":\"a\",\"code\":\"b\"}", "{} {}"}) {
            problem(post("/api/agencies", body), 400)
                    .jsonPath("$.code")
                    .isEqualTo("request.unreadable");
        }
    }

    @Test
    void a_body_that_is_missing_is_refused() {
        problem(request(HttpMethod.POST, "/api/agencies").exchange(), 400)
                .jsonPath("$.code")
                .<String>value(said -> assertThat(said).startsWith("request."));
    }

    @Test
    void a_missing_parameter_is_named() {
        problem(
                        request(HttpMethod.POST, "/api/imports")
                                .contentType(MediaType.valueOf("text/csv"))
                                .bodyValue("a;b")
                                .exchange(),
                        400)
                .jsonPath("$.code")
                .isEqualTo("request.missing-value")
                .jsonPath("$.place")
                .isEqualTo("file");
    }

    @Test
    void a_parameter_of_another_form_is_refused() {
        problem(get("/api/sessions?from=yesterday"), 400)
                .jsonPath("$.code")
                .isEqualTo("query.not-a-date");
        problem(get("/api/agencies/a/dashboard?year=soon"), 400)
                .jsonPath("$.place")
                .isEqualTo("year");
    }

    @Test
    void an_address_that_is_nowhere_and_a_thing_that_is_not_there_are_two_things() {
        problem(get("/api/nowhere"), 404).jsonPath("$.code").isEqualTo("request.unknown-path");
        problem(get("/api/employees/nobody"), 404)
                .jsonPath("$.code")
                .isEqualTo("employee.not-found");
    }

    @Test
    void a_wrong_method_tells_the_right_ones() {
        var answer = request(HttpMethod.DELETE, "/api/agencies").exchange();
        answer.expectHeader().exists(HttpHeaders.ALLOW);
        problem(answer, 405).jsonPath("$.code").isEqualTo("request.method-not-allowed");
    }

    @Test
    void a_form_that_does_not_exist_is_not_given() {
        var picture = request(HttpMethod.GET, "/api/agencies").accept(MediaType.IMAGE_PNG);
        problem(picture.exchange(), 406).jsonPath("$.code").isEqualTo("request.not-acceptable");
    }

    @Test
    void a_body_beyond_a_megabyte_is_refused() {
        var large = "{\"code\":\"" + "a".repeat(1_100_000) + "\"}";
        problem(post("/api/agencies", large), 413)
                .jsonPath("$.code")
                .isEqualTo("request.too-large");
    }

    @Test
    void a_body_of_another_media_type_is_refused() {
        problem(
                        request(HttpMethod.POST, "/api/agencies")
                                .contentType(MediaType.TEXT_PLAIN)
                                .bodyValue("{}")
                                .exchange(),
                        415)
                .jsonPath("$.code")
                .isEqualTo("request.unsupported-media-type");
    }

    @Test
    void a_rule_refuses_with_its_code_and_its_sentence() {
        problem(
                        post(
                                "/api/agencies",
                                "{\"code\":\"lone\",\"name\":\"Lone\",\"kind\":\"UNIT\",\"on\":\"2025-03-31\"}"),
                        409)
                .jsonPath("$.code")
                .isEqualTo("agency.wrong-place")
                .jsonPath("$.detail")
                .isEqualTo("A city stands alone, an agency below a city, a unit below an agency.");
    }

    /** Twice: read from the ledger and known already. */
    @Test
    void an_id_of_another_kind_is_refused() {
        var city =
                "{\"code\":\"kind\",\"name\":\"Kind\",\"kind\":\"CITY\",\"regionCode\":\"11.72\",\"on\":\"2025-03-31\"}";
        post("/api/agencies", city).expectStatus().isOk();
        var grant = "{\"employeeId\":\"budi\",\"decree\":\"1\",\"on\":\"2025-03-31\"}";
        for (int at = 0; at < 2; at++) {
            problem(post("/api/awards/" + StableId.of("agency", "kind") + "/grant", grant), 409)
                    .jsonPath("$.code")
                    .isEqualTo("command.other-kind");
        }
    }

    @Test
    void a_header_of_ours_with_nonsense_in_it_is_refused() {
        problem(
                        request(HttpMethod.POST, "/api/agencies")
                                .header("Idempotency-Key", "a b")
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue("{}")
                                .exchange(),
                        400)
                .jsonPath("$.code")
                .isEqualTo("request.bad-header");
    }

    @Test
    void a_person_is_shown_a_page() {
        request(HttpMethod.GET, "/nowhere/<b>")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .value(
                        page ->
                                assertThat(page)
                                        .contains(
                                                "<h1>Tidak ditemukan</h1>",
                                                "<code>request.unknown-path</code>")
                                        .doesNotContain("<b>"));
        request(HttpMethod.GET, "/nowhere?lang=en")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectBody(String.class)
                .value(
                        page ->
                                assertThat(page)
                                        .contains("<html lang=\"en\">", "<h1>Not found</h1>")
                                        .doesNotContain("Tidak"));
    }

    private void unreadable(String body, String place) {
        problem(post("/api/agencies", body), 400)
                .jsonPath("$.code")
                .isEqualTo("request.unreadable")
                .jsonPath("$.place")
                .isEqualTo(place);
    }

    private static BodyContentSpec problem(WebTestClient.ResponseSpec answer, int status) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .cacheControl(CacheControl.noStore())
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.detail")
                .isNotEmpty()
                .jsonPath("$.instance")
                .<String>value(said -> assertThat(said).startsWith("/api/"));
    }

    private WebTestClient.ResponseSpec get(String uri) {
        return request(HttpMethod.GET, uri).exchange();
    }

    private WebTestClient.ResponseSpec post(String uri, String json) {
        return request(HttpMethod.POST, uri)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private WebTestClient.RequestBodySpec request(HttpMethod method, String uri) {
        return client.method(method)
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, basic(Role.ADMINISTRATOR));
    }
}
