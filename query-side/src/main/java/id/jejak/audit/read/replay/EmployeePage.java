package id.jejak.audit.read.replay;

import static java.util.Objects.requireNonNullElseGet;

import id.jejak.access.AgencyPaths;
import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.InvalidValue;
import id.jejak.pages.EmployeeSections;
import id.jejak.pages.Names;
import id.jejak.pages.Wording;
import id.jejak.policy.rules.Policies;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One employee's history as a page, with a slider through its days. */
@Controller
class EmployeePage {
    private final EmployeeReplay replay;
    private final AgencyPaths paths;
    private final ReadPosition position;
    private final Names names;
    private final EmployeeSections sections;
    private final Policies policies;
    private final MessageSource messages;
    private final Clock clock;

    EmployeePage(
            EmployeeReplay replay,
            AgencyPaths paths,
            ReadPosition position,
            Names names,
            EmployeeSections sections,
            Policies policies,
            MessageSource messages,
            Clock clock) {
        this.replay = replay;
        this.paths = paths;
        this.position = position;
        this.names = names;
        this.sections = sections;
        this.policies = policies;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param asOf today unless given
     * @param knownAt local date and time in the readers' zone; now unless given
     */
    @GetMapping("/employees/{employeeId}")
    String show(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Locale locale,
            Model model) {
        var employee = paths.openPerson(actor, new EmployeeId(employeeId));
        var today = LocalDate.now(clock.withZone(Wording.ZONE));
        var day = requireNonNullElseGet(QueryText.date(asOf), () -> today);
        var known = moment(knownAt);
        var reached = position.of(ReplayProjection.NAME);
        var answer =
                replay.at(employee, day, requireNonNullElseGet(known, clock::instant), reached);
        var state = answer.state();
        model.addAttribute("answer", answer);
        model.addAttribute("newest", answer.events().reversed());
        model.addAttribute("knownAt", known == null ? "" : QueryText.text(knownAt));
        slider(model, days(employee, today), day);
        model.addAttribute("path", reachable(actor, employee));
        sections.show(actor, employee, model);
        if (state != null) {
            var words = new Wording(messages, locale);
            model.addAttribute(
                    "view",
                    new EmployeeView(state, new DutyView(policies, day), names.lookup(), words));
        }
        return "employee";
    }

    /** Stands on the day itself, or else on the last one before. */
    private static void slider(Model model, List<LocalDate> days, LocalDate day) {
        var before = days.stream().filter(one -> !one.isAfter(day)).count();
        model.addAttribute("last", days.size() - 1);
        model.addAttribute("at", Math.max(0, before - 1));
        model.addAttribute(
                "days", days.stream().map(LocalDate::toString).collect(Collectors.joining(",")));
    }

    /** The days on which something changed, and today. */
    private List<LocalDate> days(EmployeeId employee, LocalDate today) {
        var days = new TreeSet<>(replay.days(employee));
        days.add(today);
        return List.copyOf(days);
    }

    /** The agencies that the actor may open, from the top. */
    private List<AgencyId> reachable(Actor actor, EmployeeId employee) {
        return paths.of(employee).stream()
                .filter(agency -> Reading.allows(actor, new Scope.OfAgency(paths.of(agency))))
                .toList();
    }

    private static @Nullable Instant moment(@Nullable String raw) {
        var text = QueryText.text(raw);
        try {
            return text == null ? null : LocalDateTime.parse(text).atZone(Wording.ZONE).toInstant();
        } catch (DateTimeParseException _) {
            throw new InvalidValue(
                    "query.not-a-moment", "A moment is written such as 2025-03-31T08:00.");
        }
    }
}
