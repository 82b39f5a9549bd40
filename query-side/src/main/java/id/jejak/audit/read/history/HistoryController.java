package id.jejak.audit.read.history;

import static id.jejak.projecting.Answers.tagged;

import id.jejak.audit.read.replay.EmployeePositions;
import id.jejak.kernel.Actor;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.stream.Collectors;

/** Who did what, when, on whose behalf, why? */
@RestController
class HistoryController {
    static final int MOST_ROWS = 100_000;

    private static final int ROWS_AT_ONCE = 500;
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final WhoDidWhat who;
    private final ReadPosition position;

    HistoryController(WhoDidWhat who, ReadPosition position) {
        this.who = who;
        this.position = position;
    }

    @GetMapping("/api/audit")
    ResponseEntity<HistoryAnswer> audit(
            Actor actor,
            @ModelAttribute HistoryParameters asked,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String atLeast) {
        var rows = QueryText.number(size, PAGE, 1, LARGEST_PAGE);
        var question = asked.question();
        position.await(atLeast, HistoryProjection.NAME);
        if (question.employee() != null) {
            position.await(atLeast, EmployeePositions.READ_MODEL);
        }
        var answer = who.didWhat(actor, question, rows);
        return tagged(answer.position(), answer);
    }

    /** The same question as a file, at most 100,000 rows, the newest ones. */
    @GetMapping(value = "/api/audit/export.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<Flux<String>> export(Actor actor, @ModelAttribute HistoryParameters asked) {
        var notes = who.everything(actor, asked.question(), MOST_ROWS);
        var rows =
                Flux.fromStream(notes)
                        .buffer(ROWS_AT_ONCE)
                        .map(this::rows)
                        .startWith(HistoryCsv.HEADER)
                        .subscribeOn(Schedulers.boundedElastic());
        var attachment = ContentDisposition.attachment().filename("audit.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Jejak-Row-Limit", Integer.toString(MOST_ROWS))
                .body(rows);
    }

    private String rows(List<Note> notes) {
        return who.entries(notes).stream().map(HistoryCsv::row).collect(Collectors.joining());
    }
}
