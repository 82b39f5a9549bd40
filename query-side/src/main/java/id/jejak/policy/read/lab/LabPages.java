package id.jejak.policy.read.lab;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Sex;
import id.jejak.pages.Wording;
import id.jejak.policy.read.book.PolicyBook;
import id.jejak.policy.read.book.Refusals;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** The lab as pages: ask, and compare what was answered. */
@Controller
class LabPages {
    private final LabRuns runs;
    private final LabReports reports;
    private final ReportShelf shelf;
    private final PolicyLibrary library;
    private final PolicyBook book;
    private final LabWording wording;
    private final Clock clock;

    LabPages(
            LabRuns runs,
            LabReports reports,
            ReportShelf shelf,
            PolicyLibrary library,
            PolicyBook book,
            LabWording wording,
            Clock clock) {
        this.runs = runs;
        this.reports = reports;
        this.shelf = shelf;
        this.library = library;
        this.book = book;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * @param candidate policy and version that are chosen already, apart by a blank
     */
    @GetMapping("/lab")
    String ask(
            Actor actor,
            @RequestParam(required = false) @Nullable String candidate,
            Locale locale,
            Model model) {
        LabAccess.readsFigures(actor);
        var day = today();
        model.addAttribute("mayAsk", LabAccess.mayAsk(actor));
        model.addAttribute("templates", Templates.all(library, day));
        model.addAttribute("chosen", QueryText.text(candidate));
        model.addAttribute(
                "policies",
                book.lines(actor, day).stream()
                        .map(line -> Choice.of(line, book.detail(actor, line.policyId(), day)))
                        .toList());
        model.addAttribute("kinds", EmploymentKind.values());
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("classes", PostClass.values());
        model.addAttribute("today", day);
        model.addAttribute("underWay", runs.underWay());
        model.addAttribute("kept", shelf.all());
        model.addAttribute("refusals", Refusals.CODES);
        model.addAttribute("say", wording.of(actor, locale));
        return "lab";
    }

    @GetMapping("/lab/comparison")
    String compare(
            Actor actor,
            @RequestParam String one,
            @RequestParam String other,
            Locale locale,
            Model model) {
        LabAccess.readsFigures(actor);
        var comparison =
                Comparison.of(
                        reports.finished(LabAccess.id(one)), reports.finished(LabAccess.id(other)));
        model.addAttribute("c", comparison);
        var say = wording.of(actor, locale);
        model.addAttribute("policies", ComparisonView.of(comparison, say));
        model.addAttribute("say", say);
        return "lab-comparison";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Wording.ZONE));
    }
}
