package id.jejak.exchange.read.regions;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.FigureSheet;
import id.jejak.pages.FigureSheet.Card;
import id.jejak.pages.FigureSheet.Row;
import id.jejak.pages.FigureSheet.Table;
import id.jejak.pages.Wording;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Exchange with other regions as a page. */
@Controller
class RegionsPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("exchange.title", 58, "/exchanges");

    private final WhoLearnedWithWhom question;
    private final AgencyPages pages;
    private final MessageSource messages;
    private final Clock clock;

    RegionsPage(
            WhoLearnedWithWhom question, AgencyPages pages, MessageSource messages, Clock clock) {
        this.question = question;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/agencies/{agencyId}/exchanges")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Locale locale,
            Model model) {
        pages.open(actor, agencyId, TAB, model);
        var current = LocalDate.now(clock).getYear();
        var shown = QueryText.number(year, current, 2000, 2199);
        var words = new Wording(messages, locale);
        model.addAttribute("sheet", sheet(question.answer(actor, agencyId, shown), current, words));
        return "figures";
    }

    private static FigureSheet sheet(Regions answer, int current, Wording words) {
        var guests = answer.regions().stream().mapToLong(Regions.Row::guests).sum();
        var sent = answer.regions().stream().mapToLong(Regions.Row::sent).sum();
        return new FigureSheet(
                words.say("exchange.title"),
                words.say("exchange.hint"),
                "/agencies/" + answer.agencyId() + "/exchanges",
                answer.year(),
                FigureSheet.yearsAround(current),
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
                heads(words, "region", "exchanges", "guests", "sent"),
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
                heads(words, "name", "form", "host", "day", "guests"),
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

    private static List<String> heads(Wording words, String... keys) {
        return Stream.of(keys).map(key -> words.say("exchange." + key)).toList();
    }
}
