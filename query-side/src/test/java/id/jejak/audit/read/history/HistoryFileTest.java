package id.jejak.audit.read.history;

import static id.jejak.projecting.AsActor.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class HistoryFileTest extends HistoryScene {
    @Test
    void the_file_holds_the_same_rows_and_no_formula() {
        var csv =
                ask(auditor(), "/api/audit/export.csv?employee=ani&type=workforce.")
                        .expectHeader()
                        .valueEquals("Content-Disposition", "attachment; filename=\"audit.csv\"")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(Objects.requireNonNull(csv).split("\r\n"))
                .hasSize(4)
                .startsWith(HistoryCsv.HEADER.strip())
                .contains(
                        "9,2026-01-01T00:00:09Z,2021-04-01,workforce.rank-granted.v1,,ani,"
                                + "city > bappeda,officer-7,OFFICER,head,\"'=1+1, really\",api,"
                                + "c-1,r-1,event-9");
    }

    @Test
    void the_file_of_everything_is_read_as_it_is_sent() {
        var csv =
                ask(auditor(), "/api/audit/export.csv")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(Objects.requireNonNull(csv).split("\r\n")).hasSize(11);
    }

    @Test
    void the_file_is_narrowed_by_the_database_as_a_page_is() {
        for (var query :
                List.of(
                        "?actor=officer-7",
                        "?type=training.",
                        "?agency=kominfo",
                        "?occurredFrom=2020-02-01&occurredTo=2021-01-01",
                        "?type=workforce.&agency=bappeda&before=9")) {
            assertThat(rows(query)).as(query).isEqualTo(positions(query)).isNotEmpty();
        }
    }

    private List<Integer> rows(String query) {
        var csv =
                ask(auditor(), "/api/audit/export.csv" + query)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return Objects.requireNonNull(csv)
                .lines()
                .skip(1)
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(','))))
                .toList();
    }
}
