package id.jejak.policy.read.book;

import static id.jejak.projecting.Answers.tagged;

import id.jejak.kernel.Actor;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.PolicyRef;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The book over HTTP, as of today unless {@code on} names another day. */
@RestController
@RequestMapping("/api/policies")
class BookApi {
    private final PolicyBook book;
    private final ReadPosition position;
    private final Clock clock;

    BookApi(PolicyBook book, ReadPosition position, Clock clock) {
        this.book = book;
        this.position = position;
        this.clock = clock;
    }

    record Policies(long position, LocalDate on, List<PolicyBook.Line> policies) {}

    record OnePolicy(
            long position,
            LocalDate on,
            String policyId,
            @Nullable String inForce,
            List<VersionView> versions) {}

    record OneVersion(long position, LocalDate on, String policyId, VersionView version) {}

    record Different(long position, String from, String to, List<Difference> differences) {}

    @GetMapping
    ResponseEntity<Policies> all(
            Actor actor,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var day = day(on);
        return tagged(reached + "." + day, new Policies(reached, day, book.lines(actor, day)));
    }

    @GetMapping("/{policyId}")
    ResponseEntity<OnePolicy> one(
            Actor actor,
            @PathVariable String policyId,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var day = day(on);
        var found = book.detail(actor, policyId, day);
        return tagged(
                reached + "." + day,
                new OnePolicy(reached, day, policyId, found.inForce(), found.versions()));
    }

    @GetMapping("/{policyId}/versions/{version}")
    ResponseEntity<OneVersion> version(
            Actor actor,
            @PathVariable String policyId,
            @PathVariable String version,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var day = day(on);
        var found = book.version(actor, new PolicyRef(policyId, version), day);
        return tagged(reached + "." + day, new OneVersion(reached, day, policyId, found));
    }

    /** The file as it came in, to the letter. */
    @GetMapping("/{policyId}/versions/{version}/dmn")
    ResponseEntity<byte[]> export(
            Actor actor,
            @PathVariable String policyId,
            @PathVariable String version,
            @RequestParam(required = false) @Nullable String sha256,
            @RequestParam(required = false) @Nullable String atLeast) {
        await(atLeast);
        var wanted = QueryText.text(sha256);
        var model = book.text(actor, new PolicyRef(policyId, version), wanted);
        var name = policyId + "-" + version + ".dmn";
        return ResponseEntity.ok()
                .eTag("\"" + model.sha256() + "\"")
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(model.dmn().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param from version that is compared
     * @param to version that it is compared with
     */
    @GetMapping("/{policyId}/difference")
    ResponseEntity<Different> difference(
            Actor actor,
            @PathVariable String policyId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String atLeast) {
        var before = needed(from);
        var after = needed(to);
        var reached = await(atLeast);
        var differences =
                book.difference(
                        actor, new PolicyRef(policyId, before), new PolicyRef(policyId, after));
        return tagged(reached, new Different(reached, before, after, differences));
    }

    private static String needed(@Nullable String version) {
        var text = QueryText.text(version);
        if (text == null) {
            throw new InvalidValue(
                    "query.missing", "Two versions are compared: say which, by from and to.");
        }
        return text;
    }

    private LocalDate day(@Nullable String on) {
        return QueryText.date(on, clock);
    }

    private long await(@Nullable String atLeast) {
        return position.await(atLeast, BookProjection.NAME);
    }
}
