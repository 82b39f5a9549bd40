package id.jejak.exchange.read.regions;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.FigurePages;
import id.jejak.pages.FigurePages.Asked;
import id.jejak.pages.FigureSheet;
import id.jejak.pages.FigureSheet.Card;
import id.jejak.pages.FigureSheet.Row;
import id.jejak.pages.FigureSheet.Table;
import id.jejak.pages.Wording;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Locale;

/** Exchange with other regions as a page. */
@Controller
class RegionsPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("exchange.title", 58, "/exchanges");

    private final WhoLearnedWithWhom question;
    private final FigurePages pages;

    RegionsPage(WhoLearnedWithWhom question, FigurePages pages) {
        this.question = question;
        this.pages = pages;
    }

    @GetMapping("/agencies/{agencyId}/exchanges")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Locale locale,
            Model model) {
        return pages.show(
                actor,
                agencyId,
                TAB,
                year,
                locale,
                model,
                asked -> sheet(question.answer(actor, agencyId, asked.year()), asked));
    }

    private static FigureSheet sheet(Regions answer, Asked asked) {
        var words = asked.words();
        var guests = answer.regions().stream().mapToLong(Regions.Row::guests).sum();
        var sent = answer.regions().stream().mapToLong(Regions.Row::sent).sum();
        return asked.sheet(
                "exchange",
                List.of(
                        new Card(
                                words.say("exchange.guests"),
                                words.number(guests),
                                words.say(
                                        "exchange.regions", words.number(answer.regions().size()))),
                        new Card(
                                words.say("exchange.sent"),
                                words.number(sent),
                                words.say("exchange.own"))),
                List.of(regions(answer, words), events(answer, words)),
                answer.position());
    }

    private static Table regions(Regions answer, Wording words) {
        return new Table(
                "regions",
                words.say("exchange.by"),
                words.list("exchange", "region", "exchanges", "guests", "sent"),
                answer.regions().stream()
                        .map(
                                one ->
                                        Row.of(
                                                one.region(),
                                                words.number(one.exchanges()),
                                                words.number(one.guests()),
                                                words.number(one.sent())))
                        .toList());
    }

    private static Table events(Regions answer, Wording words) {
        return new Table(
                "exchanges",
                words.say("exchange.list"),
                words.list("exchange", "name", "form", "host", "day", "guests"),
                answer.exchanges().stream()
                        .map(
                                one ->
                                        Row.of(
                                                one.title(),
                                                words.say("exchangeform." + one.form()),
                                                one.host(),
                                                words.day(one.startsOn()),
                                                words.number(one.guests())))
                        .toList());
    }
}
