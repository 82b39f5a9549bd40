package id.jejak.policy.read.facts;

import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.employee;

import org.junit.jupiter.api.Test;

class FactsApiTest {
    @Test
    void a_reader_finds_what_a_fact_means_and_where_it_comes_from() {
        asking(employee("ani"), new FactsApi())
                .get()
                .uri("/api/policies/facts")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.name == 'degree')].words[0]")
                .isEqualTo("SD")
                .jsonPath("$[?(@.name == 'serviceYears')].unit")
                .isEqualTo("YEARS")
                .jsonPath("$[?(@.name == 'jpTechnicalLastYear')].uncertain")
                .isEqualTo(true)
                .jsonPath("$[?(@.name == 'ratingLast')].sources[0]")
                .isEqualTo("performance.performance-rated.v1");
    }
}
