package id.jejak.intake;

import id.jejak.kernel.Actor;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** How imports are going, and what went wrong in them. */
@RestController
class ImportApi {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ImportService imports;

    ImportApi(ImportService imports) {
        this.imports = imports;
    }

    /**
     * @param counted all of them
     * @param errors those that are kept: the first thousand of each file
     */
    record Errors(long counted, List<ImportError> errors) {}

    @GetMapping("/api/imports")
    List<ImportRun> runs(Actor actor) {
        return imports.runs(actor);
    }

    @GetMapping("/api/imports/{id}")
    ImportRun run(@PathVariable String id, Actor actor) {
        return imports.run(id, actor);
    }

    @GetMapping(path = "/api/imports/{id}/errors", produces = MediaType.APPLICATION_JSON_VALUE)
    Errors errors(@PathVariable String id, Actor actor) {
        return new Errors(imports.run(id, actor).errors(), imports.errors(id, actor));
    }

    @GetMapping(path = "/api/imports/{id}/errors", produces = CSV)
    ResponseEntity<String> errorsAsCsv(@PathVariable String id, Actor actor) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("import-errors.csv")
                                .build()
                                .toString())
                .body(ErrorsCsv.of(imports.errors(id, actor)));
    }

    @DeleteMapping("/api/imports/{id}")
    ImportRun cancel(@PathVariable String id, Actor actor) {
        return imports.cancel(id, actor);
    }
}
