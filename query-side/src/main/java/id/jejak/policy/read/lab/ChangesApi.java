package id.jejak.policy.read.lab;

import static java.util.Objects.requireNonNullElse;

import id.jejak.kernel.Actor;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import java.util.stream.Stream;

/** Whose decisions change, by which rules, and the figures as tables. */
@RestController
class ChangesApi {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;
    private static final int ROWS_AT_ONCE = 500;

    private final ChangedRows changes;
    private final LabReports reports;
    private final LabAccess access;

    ChangesApi(ChangedRows changes, LabReports reports, LabAccess access) {
        this.changes = changes;
        this.reports = reports;
        this.access = access;
    }

    @GetMapping("/api/lab/questions/{id}/changes")
    ChangedRows.Page changes(
            Actor actor,
            @PathVariable String id,
            @ModelAttribute ChangeFilter filter,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String size) {
        access.seesChanges(actor);
        var rows = QueryText.number(size, PAGE, 1, LARGEST_PAGE);
        var skipped = requireNonNullElse(QueryText.position(from), 0L);
        reports.finished(LabAccess.id(id));
        return changes.page(actor, id, filter, skipped, rows);
    }

    @GetMapping(value = "/api/lab/questions/{id}/changes.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<Flux<String>> changesAsTable(
            Actor actor, @PathVariable String id, @ModelAttribute ChangeFilter filter) {
        access.seesChanges(actor);
        var report = reports.finished(LabAccess.id(id));
        return table(
                "lab-changes.csv",
                LabCsv.head(report, LabAccess.seesPseudonyms(actor, report)),
                changes.all(actor, id, filter).map(LabCsv::row));
    }

    @GetMapping(value = "/api/lab/questions/{id}/figures.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<Flux<String>> figuresAsTable(Actor actor, @PathVariable String id) {
        LabAccess.readsFigures(actor);
        return table(
                "lab-figures.csv",
                LabCsv.FIGURES,
                reports.finished(LabAccess.id(id)).policies().stream().flatMap(LabCsv::figures));
    }

    private static ResponseEntity<Flux<String>> table(
            String name, String head, Stream<String> lines) {
        var body =
                Flux.fromStream(lines)
                        .buffer(ROWS_AT_ONCE)
                        .map(some -> String.join("", some))
                        .startWith(head)
                        .subscribeOn(Schedulers.boundedElastic());
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(body);
    }
}
