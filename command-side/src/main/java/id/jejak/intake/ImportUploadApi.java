package id.jejak.intake;

import id.jejak.kernel.Actor;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes files in, as a form or as the body itself, and starts their import. */
@RestController
class ImportUploadApi {
    private final ImportService imports;
    private final Uploads uploads;

    ImportUploadApi(ImportService imports, Uploads uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportRun> form(
            @RequestBody Flux<PartEvent> parts,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor) {
        requirePossible(actor);
        var files = parts.windowUntil(PartEvent::isLast).concatMap(this::filePart);
        return started(files, actor, reason);
    }

    @PostMapping(
            path = "/api/imports",
            consumes = {
                "text/csv",
                "application/zip",
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                MediaType.TEXT_PLAIN_VALUE
            })
    ResponseEntity<ImportRun> body(
            @RequestBody Flux<DataBuffer> body,
            @RequestParam String file,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor) {
        requirePossible(actor);
        return started(named(file, body).flux(), actor, reason);
    }

    /** Before the first byte is taken. */
    private void requirePossible(Actor actor) {
        ImportService.requireImporter(actor);
        imports.requireFree();
    }

    private Mono<Upload> filePart(Flux<PartEvent> part) {
        return part.switchOnFirst(
                        (first, events) ->
                                first.get() instanceof FilePartEvent file
                                        ? named(file.filename(), events.map(PartEvent::content))
                                        : ignored(events))
                .singleOrEmpty();
    }

    private Mono<Upload> named(String name, Flux<DataBuffer> content) {
        return Mono.fromRunnable(() -> Unpacked.requireKnown(Sources.shortName(name)))
                .then(uploads.save(name, content));
    }

    /** Fields of the form that are no file. */
    private static Mono<Upload> ignored(Flux<PartEvent> events) {
        return events.doOnNext(event -> DataBufferUtils.release(event.content()))
                .then(Mono.empty());
    }

    private ResponseEntity<ImportRun> started(
            Flux<Upload> files, Actor actor, @Nullable String reason) {
        var received = received(files);
        var unpacked = Unpacked.of(received);
        try {
            var run =
                    imports.start(unpacked.files(), new Order(actor, reason), unpacked::close)
                            .run()
                            .report();
            return ResponseEntity.accepted()
                    .location(URI.create("/api/imports/" + run.id()))
                    .body(run);
        } catch (RuntimeException refused) {
            unpacked.close();
            throw refused;
        }
    }

    private List<Upload> received(Flux<Upload> files) {
        var complete = new CopyOnWriteArrayList<Upload>();
        try {
            files.doOnNext(complete::add).blockLast(uploads.within());
            return List.copyOf(complete);
        } catch (RuntimeException broken) {
            complete.forEach(upload -> Uploads.delete(upload.path()));
            throw broken;
        }
    }
}
