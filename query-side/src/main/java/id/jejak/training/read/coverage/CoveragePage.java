package id.jejak.training.read.coverage;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.Chart;
import id.jejak.pages.Chart.Line;
import id.jejak.pages.Chart.Series;
import id.jejak.pages.Wording;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Coverage as a page. */
@Controller
class CoveragePage {
    static final AgencyTab TAB = AgencyTab.ofFigures("coverage.title", 40, "/coverage");

    private static final int YEARS_TO_CHOOSE = 10;

    private final HowEvenlyAreChancesSpread question;
    private final WhoWaitsForATraining waiting;
    private final AgencyPages pages;
    private final MessageSource messages;

    CoveragePage(
            HowEvenlyAreChancesSpread question,
            WhoWaitsForATraining waiting,
            AgencyPages pages,
            MessageSource messages) {
        this.question = question;
        this.waiting = waiting;
        this.pages = pages;
        this.messages = messages;
    }

    @Bean
    static AgencyTab coverage() {
        return TAB;
    }

    @GetMapping("/agencies/{agencyId}/coverage")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String years,
            Locale locale,
            Model model) {
        var current = question.today().getYear();
        var shown = QueryText.begunYear(year, current);
        var idle = QueryText.number(years, 2, 1, CoverageApi.MOST_YEARS);
        var id = pages.open(actor, agencyId, TAB, model);
        var answer = question.answer(actor, id.value(), shown);
        model.addAttribute("c", answer);
        model.addAttribute("dimensions", Dimension.values());
        model.addAttribute("chart", chart(answer, new Wording(messages, locale)));
        model.addAttribute("idleYears", idle);
        model.addAttribute(
                "years",
                IntStream.iterate(current, y -> y - 1).limit(YEARS_TO_CHOOSE).boxed().toList());
        if (waiting.isOpenTo(actor, id.value())) {
            model.addAttribute("sheet", waiting.in(actor, id.value(), idle, 0));
        }
        return "coverage";
    }

    /** In percent: the agency itself first, then what is right below. */
    private static Chart chart(Coverage answer, Wording words) {
        var names = new ArrayList<>(List.of(words.say("coverage.all")));
        var shares = new ArrayList<@Nullable BigDecimal>();
        shares.add(percent(answer.all().share()));
        for (var unit : answer.units()) {
            names.add(unit.name());
            shares.add(percent(unit.coverage().share()));
        }
        return new Series(names, List.of(new Line(words.say("coverage.share"), shares)));
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal share) {
        return share == null ? null : share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }
}
