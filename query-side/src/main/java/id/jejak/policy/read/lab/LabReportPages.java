package id.jejak.policy.read.lab;

import id.jejak.kernel.Actor;
import id.jejak.policy.read.book.Refusals;
import id.jejak.policy.rules.lab.Direction;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** One question as a page: watched while it runs, read when it is answered. */
@Controller
class LabReportPages {
    private static final int PAGE = 50;
    private static final List<Direction> CHANGED =
            List.of(Direction.WON, Direction.LOST, Direction.OTHER);

    private final LabRuns runs;
    private final LabReports reports;
    private final ChangedRows changes;
    private final LabSettings settings;
    private final LabWording wording;
    private final LabSteps steps;

    LabReportPages(
            LabRuns runs,
            LabReports reports,
            ChangedRows changes,
            LabSettings settings,
            LabWording wording,
            LabSteps steps) {
        this.runs = runs;
        this.reports = reports;
        this.changes = changes;
        this.settings = settings;
        this.wording = wording;
        this.steps = steps;
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
        var say = wording.of(actor, locale);
        var report = done || standing.counted() ? reports.counted(id) : null;
        var stamp = report == null ? standing.stamp() : report.stamp();
        Objects.requireNonNull(stamp, "what is not kept is known by its run");
        model.addAttribute("tried", say.title(stamp));
        model.addAttribute("versions", say.tried(stamp));
        model.addAttribute("s", standing);
        model.addAttribute("done", done);
        model.addAttribute("underWay", isUnderWay(standing));
        model.addAttribute("mayAsk", LabAccess.mayAsk(actor));
        var named = LabAccess.readsEverybody(actor);
        model.addAttribute("refusals", Refusals.CODES);
        model.addAttribute("say", say);
        if (report != null) {
            model.addAttribute("r", report);
            named |= report.ofProgrammes();
            model.addAttribute(
                    "views",
                    report.policies().stream().map(one -> FiguresView.of(one, say)).toList());
        } else {
            model.addAttribute("views", List.of());
        }
        model.addAttribute("people", named);
        if (done && report != null) {
            var skipped = Objects.requireNonNullElse(QueryText.position(from), 0L);
            model.addAttribute("changes", changes.page(actor, id, filter, skipped, PAGE));
            model.addAttribute("smallest", settings.smallestGroup());
            model.addAttribute("groups", say.groups(report));
            model.addAttribute("steps", steps.of(actor, report));
            model.addAttribute("filter", filter);
            model.addAttribute("drills", Drill.of(filter));
            model.addAttribute("earlier", filter.address(id, Math.max(0, skipped - PAGE)));
            model.addAttribute("later", filter.address(id, skipped + PAGE));
            model.addAttribute("directions", CHANGED);
        }
        return "lab-report";
    }

    private static boolean isUnderWay(Standing standing) {
        return Stream.of(Standing.State.WAITING, Standing.State.RUNNING, Standing.State.CANCELLING)
                .anyMatch(state -> state == standing.state());
    }
}
