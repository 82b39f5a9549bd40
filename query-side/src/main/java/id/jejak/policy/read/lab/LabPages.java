package id.jejak.policy.read.lab;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Role;
import id.jejak.kernel.Sex;
import id.jejak.pages.Names;
import id.jejak.pages.Wording;
import id.jejak.policy.read.book.PolicyBook;
import id.jejak.policy.read.book.Refusals;
import id.jejak.policy.rules.lab.Direction;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lab as pages: ask, watch, read, compare. */
@Controller
class LabPages {
    private static final int PAGE = 50;
    private static final List<Direction> CHANGED =
            List.of(Direction.WON, Direction.LOST, Direction.OTHER);

    private final LabRuns runs;
    private final LabReports reports;
    private final Changes changes;
    private final ReportShelf shelf;
    private final LabAccess access;
    private final PolicyLibrary library;
    private final PolicyBook book;
    private final Names names;
    private final MessageSource messages;
    private final Clock clock;

    LabPages(
            LabRuns runs,
            LabReports reports,
            Changes changes,
            ReportShelf shelf,
            LabAccess access,
            PolicyLibrary library,
            PolicyBook book,
            Names names,
            MessageSource messages,
            Clock clock) {
        this.runs = runs;
        this.reports = reports;
        this.changes = changes;
        this.shelf = shelf;
        this.access = access;
        this.library = library;
        this.book = book;
        this.names = names;
        this.messages = messages;
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
        model.addAttribute("mayAsk", mayAsk(actor));
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
        model.addAttribute("say", words(actor, locale));
        return "lab";
    }

    /**
     * @param from how many changed decisions to pass over
     */
    @GetMapping("/lab/questions/{id}")
    String report(
            Actor actor,
            @PathVariable String id,
            @ModelAttribute ChangeFilter filter,
            @RequestParam(required = false) @Nullable String from,
            Locale locale,
            Model model) {
        LabAccess.readsFigures(actor);
        var standing = runs.standing(LabAccess.id(id));
        var done = standing.state() == Standing.State.DONE;
        var say = words(actor, locale);
        model.addAttribute("s", standing);
        model.addAttribute("done", done);
        model.addAttribute("underWay", isUnderWay(standing));
        model.addAttribute("mayAsk", mayAsk(actor));
        model.addAttribute("people", LabAccess.readsEverybody(actor));
        model.addAttribute("refusals", Refusals.CODES);
        model.addAttribute("say", say);
        if (done || standing.counted()) {
            var report = reports.counted(id);
            model.addAttribute("r", report);
            model.addAttribute("tried", say.tried(report.stamp()));
            model.addAttribute(
                    "views",
                    report.policies().stream().map(one -> FiguresView.of(one, say)).toList());
        } else {
            model.addAttribute(
                    "title", standing.stamp() == null ? id : say.tried(standing.stamp()));
            model.addAttribute("views", List.of());
        }
        if (done && LabAccess.readsEverybody(actor)) {
            var skipped = Objects.requireNonNullElse(QueryText.position(from), 0L);
            var seen = access.people(actor);
            model.addAttribute(
                    "changes",
                    changes.page(id, row -> filter.takes(row) && seen.test(row), skipped, PAGE));
            model.addAttribute("filter", filter);
            model.addAttribute("directions", CHANGED);
        }
        return "lab-report";
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
        model.addAttribute("lines", comparison.lines());
        model.addAttribute("ab", List.of("A", "B", "A", "B", "A", "B", "A", "B"));
        model.addAttribute("say", words(actor, locale));
        return "lab-comparison";
    }

    private static boolean isUnderWay(Standing standing) {
        return Stream.of(Standing.State.WAITING, Standing.State.RUNNING, Standing.State.CANCELLING)
                .anyMatch(state -> state == standing.state());
    }

    private static boolean mayAsk(Actor actor) {
        return actor.role() == Role.POLICY_MAKER || actor.role() == Role.ADMINISTRATOR;
    }

    private LabWords words(Actor actor, Locale locale) {
        var policies =
                book.lines(actor, today()).stream()
                        .collect(
                                Collectors.toMap(PolicyBook.Line::policyId, PolicyBook.Line::name));
        return new LabWords(
                new Wording(messages, locale), names.lookup(), policies, book.versions(actor));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Wording.ZONE));
    }
}
