package id.jejak.policy.read.editor;

import static java.util.Objects.requireNonNullElse;

import id.jejak.kernel.Actor;
import id.jejak.kernel.PolicyRef;
import id.jejak.pages.Wording;
import id.jejak.policy.read.book.PolicyBook;
import id.jejak.policy.read.book.Refusals;
import id.jejak.policy.read.book.Standing;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.policy.rules.tables.HitPolicy;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The table editor. Each button sends the whole grid, and the answer is the grid after it; so the
 * page works without a script, but for saving.
 */
@Controller
class EditorPage {
    private static final MediaType XML =
            new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final String NEXT = "-draft";
    private final PolicyBook book;
    private final IsThisModelSound sound;
    private final MessageSource messages;

    EditorPage(PolicyBook book, IsThisModelSound sound, MessageSource messages) {
        this.book = book;
        this.sound = sound;
        this.messages = messages;
    }

    @GetMapping("/policies/new")
    String empty(Locale locale, Model model) {
        var grid = new Grid("", "1", "", "", List.of(Fresh.table(List.of())));
        return page(grid, false, null, locale, model);
    }

    /** A draft itself; what was adopted as the beginning of another version. */
    @GetMapping("/policies/{policyId}/versions/{version}/edit")
    String existing(
            Actor actor,
            @PathVariable String policyId,
            @PathVariable String version,
            Locale locale,
            Model model) {
        var ref = new PolicyRef(policyId, version);
        var isDraft = book.version(actor, ref, LocalDate.MIN).standing() == Standing.DRAFT;
        var next = isDraft ? ref : new PolicyRef(policyId, version + NEXT);
        var text = book.text(actor, ref, null).dmn();
        return page(GridReading.of(next, DmnReader.read(text)), true, null, locale, model);
    }

    @PostMapping("/policies/editor")
    Mono<String> step(ServerWebExchange exchange, Locale locale, Model model) {
        return fields(exchange).map(fields -> step(fields, locale, model));
    }

    private String step(MultiValueMap<String, String> fields, Locale locale, Model model) {
        var typed = GridForm.read(fields);
        var pressed = requireNonNullElse(fields.getFirst("op"), "");
        var grid = changed(typed, GridStep.of(pressed), fields);
        return page(grid, isKnown(fields), found(grid, pressed), locale, model);
    }

    @PostMapping("/policies/editor/import")
    Mono<String> open(ServerWebExchange exchange, Locale locale, Model model) {
        return fields(exchange).map(fields -> open(fields, locale, model));
    }

    private String open(MultiValueMap<String, String> fields, Locale locale, Model model) {
        var ref = new PolicyRef(text(fields, "id"), text(fields, "version"));
        try {
            var grid = GridReading.of(ref, DmnReader.read(text(fields, "dmn")));
            return page(grid, isKnown(fields), sound.cells(grid), locale, model);
        } catch (ModelRefused refused) {
            var grid = new Grid(ref.id(), ref.version(), "", "", List.of());
            return page(grid, isKnown(fields), refused.findings(), locale, model);
        }
    }

    @PostMapping("/policies/editor/dmn")
    Mono<ResponseEntity<String>> export(ServerWebExchange exchange) {
        return fields(exchange).map(fields -> export(GridForm.read(fields)));
    }

    private static ResponseEntity<String> export(Grid grid) {
        var name = grid.id() + "-" + grid.version() + ".dmn";
        return ResponseEntity.ok()
                .contentType(XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(GridWriting.model(grid).dmn());
    }

    private static Grid changed(Grid typed, GridStep step, MultiValueMap<String, String> fields) {
        if (!step.what().equals("in-add")) {
            return step.on(typed);
        }
        var name = text(fields, "d" + step.decision() + ".fact");
        return name.isEmpty()
                ? typed
                : typed.with(
                        Places.changed(
                                typed.decisions(),
                                step.decision(),
                                one -> Fresh.withInput(one, Known.column(name, typed))));
    }

    private @Nullable List<Finding> found(Grid grid, String pressed) {
        return switch (pressed) {
            case "check" -> sound.model(grid);
            case "" -> null;
            default -> sound.cells(grid);
        };
    }

    private String page(
            Grid grid,
            boolean known,
            @Nullable List<Finding> findings,
            Locale locale,
            Model model) {
        var words = new Wording(messages, locale);
        model.addAttribute("grid", grid);
        model.addAttribute("known", known);
        model.addAttribute(
                "findings", findings == null ? null : Telling.tell(findings, words, grid));
        model.addAttribute("refusals", Refusals.CODES);
        model.addAttribute("hits", HitPolicy.values());
        model.addAttribute("types", ValueType.values());
        model.addAttribute("facts", FactDictionary.ALL);
        return "policy-editor";
    }

    private static boolean isKnown(MultiValueMap<String, String> fields) {
        return "true".equals(fields.getFirst("known"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** The gate has read them already, for the token among them. What follows may take a second. */
    private static Mono<MultiValueMap<String, String>> fields(ServerWebExchange exchange) {
        return exchange.getFormData().publishOn(Schedulers.boundedElastic());
    }
}
