package id.jejak.policy.read.lab;

import id.jejak.kernel.Actor;
import id.jejak.kernel.Blinding;
import id.jejak.kernel.InvalidValue;
import id.jejak.policy.rules.lab.Headline;
import id.jejak.policy.rules.lab.Report;
import id.jejak.policy.rules.lab.TrialSeal;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** What would have been decided otherwise? */
@RestController
class LabApi {
    private final LabRuns runs;
    private final LabReports reports;
    private final ReportShelf shelf;
    private final TriedTexts texts;
    private final PolicyLibrary library;
    private final TrialSeal seal;
    private final Clock clock;

    LabApi(
            LabRuns runs,
            LabReports reports,
            ReportShelf shelf,
            TriedTexts texts,
            PolicyLibrary library,
            Blinding blinding,
            Clock clock) {
        this.runs = runs;
        this.reports = reports;
        this.shelf = shelf;
        this.texts = texts;
        this.library = library;
        this.seal = new TrialSeal(blinding);
        this.clock = clock;
    }

    record Questions(List<Standing> underWay, List<Kept> kept) {}

    /** Ready-made questions, each with the body to ask it. */
    @GetMapping("/api/lab/templates")
    List<Template> templates(Actor actor) {
        LabAccess.readsFigures(actor);
        return Templates.all(library, today());
    }

    /** Asked twice, it is answered once. */
    @PostMapping("/api/lab/questions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Standing ask(Actor actor, @RequestBody QuestionForm form) {
        LabAccess.asks(actor);
        return runs.ask(form.question(library, today()), actor.subject());
    }

    @GetMapping("/api/lab/questions")
    Questions questions(Actor actor) {
        LabAccess.readsFigures(actor);
        return new Questions(runs.underWay(), shelf.all());
    }

    @GetMapping("/api/lab/questions/{id}")
    Standing standing(Actor actor, @PathVariable String id) {
        LabAccess.readsFigures(actor);
        return runs.standing(LabAccess.id(id));
    }

    /** Stops a run; throws a kept report away. */
    @DeleteMapping("/api/lab/questions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Actor actor, @PathVariable String id) {
        LabAccess.asks(actor);
        runs.drop(LabAccess.id(id));
    }

    /** The same bytes for the same question, whenever and wherever it is asked. */
    @GetMapping(
            value = "/api/lab/questions/{id}/report",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> report(Actor actor, @PathVariable String id) {
        LabAccess.readsFigures(actor);
        return ResponseEntity.ok()
                .eTag("\"" + LabAccess.id(id) + "\"")
                .body(reports.bytes(id, LabAccess.readsEverybody(actor)));
    }

    /** What is counted already, while decisions are still looked at one by one. */
    @GetMapping("/api/lab/questions/{id}/figures")
    Report figures(Actor actor, @PathVariable String id) {
        LabAccess.readsFigures(actor);
        return reports.counted(LabAccess.id(id)).figures();
    }

    /**
     * @param seal without which nobody records the figures
     */
    record Trial(
            String sha256,
            String question,
            String position,
            SortedMap<String, String> scope,
            SortedMap<String, String> figures,
            String seal) {}

    /** The body with which a trial is recorded for a draft. */
    @GetMapping("/api/lab/questions/{id}/headline")
    Trial headline(Actor actor, @PathVariable String id, @RequestParam String policy) {
        LabAccess.readsFigures(actor);
        try {
            var counted = Headline.of(reports.finished(LabAccess.id(id)), policy);
            return new Trial(
                    counted.sha256(),
                    counted.question(),
                    counted.position(),
                    counted.scope(),
                    counted.figures(),
                    seal.on(counted));
        } catch (IllegalArgumentException _) {
            throw new InvalidValue("lab.not-tried", "The question tried no version of it.");
        }
    }

    record Text(String dmn) {}

    /** The body with which what was tried is kept as a draft. */
    @GetMapping("/api/lab/questions/{id}/text")
    Text text(Actor actor, @PathVariable String id, @RequestParam String policy) {
        LabAccess.readsFigures(actor);
        return new Text(texts.of(LabAccess.id(id), policy).dmn());
    }

    @GetMapping("/api/lab/comparison")
    Comparison comparison(Actor actor, @RequestParam String one, @RequestParam String other) {
        LabAccess.readsFigures(actor);
        return Comparison.of(
                reports.finished(LabAccess.id(one)), reports.finished(LabAccess.id(other)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
