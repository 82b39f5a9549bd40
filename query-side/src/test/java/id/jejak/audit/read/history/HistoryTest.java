package id.jejak.audit.read.history;

import static id.jejak.audit.read.Story.ranked;
import static id.jejak.projecting.AsActor.administrator;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.ledger.json.LedgerJson;

import org.junit.jupiter.api.Test;

import java.util.List;

class HistoryTest extends HistoryScene {
    @Test
    void everything_is_there_once_newest_first() {
        assertThat(positions("")).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    }

    @Test
    void an_entry_says_who_what_when_for_whom_why_and_what_is_stored() {
        var entry = answer(auditor(), "?size=1").get("entries").get(0);

        assertThat(entry.toString())
                .isEqualTo(
                        LedgerJson.mapper()
                                .readTree(
                                        """
                                        {"position":9,"eventId":"event-9",
                                        "type":"workforce.rank-granted.v1","aggregateId":null,
                                        "employeeId":"ani","path":["city","bappeda"],
                                        "occurredOn":"2021-04-01","recordedAt":"2026-01-01T00:00:09Z",
                                        "actor":"officer-7","actorRole":"OFFICER","onBehalfOf":"head",
                                        "reason":"=1+1, really","source":"api","commandId":"c-1",
                                        "correlationId":"r-1",
                                        "payload":{"employeeId":"ani","occurredOn":"2021-04-01",
                                        "rank":"III/b"}}\
                                        """)
                                .toString());
    }

    @Test
    void the_read_model_holds_nothing_personal() {
        for (var one : stage.server().database().getCollection("audit.history").find()) {
            assertThat(one.toJson()).doesNotContain("Nama", "19900101");
        }
    }

    @Test
    void pages_follow_each_other() {
        var first = answer(auditor(), "?size=4");
        assertThat(first.get("nextBefore").asInt()).isEqualTo(6);
        assertThat(positions("?size=4&before=6")).containsExactly(5, 4, 3, 2);
        assertThat(answer(auditor(), "?size=4&before=2").get("nextBefore").isNull()).isTrue();
    }

    @Test
    void each_filter_narrows() {
        assertThat(positions("?employee=ani")).containsExactly(9, 8, 7, 5);
        assertThat(positions("?employee=nobody")).isEmpty();
        assertThat(positions("?actor=officer-7")).containsExactly(9);
        assertThat(positions("?type=training.")).containsExactly(7, 6);
        assertThat(positions("?type=training.training-enrolled.v1")).containsExactly(7);
        assertThat(positions("?type=training.t&employee=ani")).containsExactly(7);
        assertThat(positions("?occurredFrom=2020-02-01&occurredTo=2021-01-01"))
                .containsExactly(8, 7, 6);
    }

    @Test
    void times_of_recording_are_inclusive_on_both_ends() {
        assertThat(positions("?recordedFrom=2026-01-01T00:00:03Z&recordedTo=2026-01-01T00:00:05Z"))
                .containsExactly(5, 4, 3);
        assertThat(positions("?recordedFrom=2026-01-01T00:00:08.5Z")).containsExactly(9);
        assertThat(positions("?recordedTo=2025-12-31T23:59:59Z")).isEmpty();
        assertThat(positions("?recordedFrom=2027-01-01T00:00:00Z&before=3")).isEmpty();
    }

    @Test
    void an_agency_has_what_belonged_to_it_or_below_at_that_time() {
        assertThat(positions("?agency=kominfo")).containsExactly(8, 7, 5, 2, 1);
        assertThat(positions("?agency=bappeda")).containsExactly(9, 8, 6, 3);
        assertThat(positions("?agency=city")).containsExactly(9, 8, 7, 6, 5, 3, 2, 1, 0);
    }

    @Test
    void an_event_delivered_late_again_keeps_the_agency_of_its_time() {
        var note = positions("?agency=unit");
        stage.record(ranked("ani", "III/c", "2022-04-01"));

        assertThat(positions("?agency=unit")).isEqualTo(note).containsExactly(8, 7, 5, 2);
    }

    @Test
    void an_officer_searches_the_own_agency_and_below() {
        assertThat(positions(officerOf("kominfo"), "")).containsExactly(8, 7, 5, 2, 1);
        assertThat(positions(officerOf("kominfo"), "?agency=unit")).containsExactly(8, 7, 5, 2);
        assertThat(positions(officerOf("kominfo"), "?employee=ani")).containsExactly(8, 7, 5);
        ask(officerOf("kominfo"), "/api/audit?agency=city").expectStatus().isForbidden();
        ask(officerOf("kominfo"), "/api/audit?agency=bappeda").expectStatus().isForbidden();
    }

    @Test
    void only_roles_that_may_read_people_search_at_all() {
        for (var path : List.of("/api/audit", "/api/audit/export.csv")) {
            ask(auditor(), path).expectStatus().isOk();
            ask(administrator(), path).expectStatus().isOk();
            ask(officerOf("city"), path).expectStatus().isOk();
            ask(policyMaker(), path).expectStatus().isForbidden();
            ask(employee("ani"), path).expectStatus().isForbidden();
        }
    }

    @Test
    void bad_questions_are_named() {
        refused("?before=abc", "query.not-a-position");
        refused("?size=201", "query.out-of-range");
        refused("?size=0", "query.out-of-range");
        refused("?occurredFrom=31-12-2020", "query.not-a-date");
        refused("?recordedFrom=2020-12-31", "query.not-a-moment");
        refused("?type=%5E.*", "query.bad-type");
        refused("?employee=a%20b", "value.bad-id");
        refused("?actor=" + "x".repeat(201), "query.too-long");
    }

    private void refused(String query, String code) {
        ask(auditor(), "/api/audit" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .isEqualTo(code);
    }
}
