package id.jejak.dashboards.read.agencydashboard;

import static java.util.Objects.requireNonNullElseGet;

import id.jejak.access.rules.Reading;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.AwardYear;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.LearningYear;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Named;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Sex;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.Wording;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The agency dashboard as a page. */
@Controller
class AgencyPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("agency.overview", 10, "");

    private final HowDoesThisAgencyStand question;
    private final HowDidThisAgencyStand past;
    private final AgencyPages pages;
    private final MessageSource messages;

    AgencyPage(
            HowDoesThisAgencyStand question,
            HowDidThisAgencyStand past,
            AgencyPages pages,
            MessageSource messages) {
        this.question = question;
        this.past = past;
        this.pages = pages;
        this.messages = messages;
    }

    /**
     * @param year that of the day unless given
     * @param asOf today unless given; a day in the past is counted anew from the ledger
     */
    @GetMapping("/agencies/{agencyId}")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String asOf,
            Locale locale,
            Model model) {
        var day = requireNonNullElseGet(QueryText.date(asOf), question::today);
        var shown = QueryText.begunYear(year, day.getYear());
        var isPast = day.isBefore(question.today());
        var answer =
                isPast
                        ? past.answer(actor, agencyId, shown, day, Instant.MAX)
                        : question.answer(actor, agencyId, shown);
        var path = path(answer);
        pages.open(actor, path, TAB, model);
        model.addAttribute("d", answer);
        model.addAttribute("past", isPast);
        model.addAttribute("today", question.today());
        model.addAttribute("learning", learning(answer));
        model.addAttribute("women", answer.headcount().bySex().get(Sex.FEMALE));
        model.addAttribute("men", answer.headcount().bySex().get(Sex.MALE));
        model.addAttribute("awarded", awards(answer, one -> one.year() == shown));
        model.addAttribute("awardedEver", awards(answer, _ -> true));
        model.addAttribute("years", answer.learning().reversed());
        model.addAttribute("charts", new DashboardCharts(answer, new Wording(messages, locale)));
        model.addAttribute("people", Reading.allowsPeopleOf(actor, path));
        return "agency";
    }

    private static List<AgencyId> path(AgencyDashboard answer) {
        return answer.agency().path().stream().map(Named::id).map(AgencyId::new).toList();
    }

    private static long awards(AgencyDashboard answer, Predicate<AwardYear> which) {
        return answer.awards().stream().filter(which).mapToLong(AwardYear::awards).sum();
    }

    private static LearningYear learning(AgencyDashboard answer) {
        return answer.learning().stream()
                .filter(one -> one.year() == answer.year())
                .findFirst()
                .orElseThrow();
    }
}
