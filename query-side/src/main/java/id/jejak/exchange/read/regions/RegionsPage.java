package id.jejak.exchange.read.regions;

import id.jejak.pages.AgencyTab;
import id.jejak.pages.FigurePage;
import id.jejak.pages.FigurePages;
import id.jejak.pages.FigurePages.Asked;
import id.jejak.pages.FigureSheet;
import id.jejak.pages.FigureSheet.Card;
import id.jejak.pages.FigureSheet.Row;
import id.jejak.pages.FigureSheet.Table;
import id.jejak.pages.Wording;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.List;

/** Exchange with other regions as a page. */
@Controller
@RequestMapping("/agencies/{agencyId}/exchanges")
class RegionsPage extends FigurePage {
    static final AgencyTab TAB = AgencyTab.ofFigures("exchange.title", 58, "/exchanges");

    private final WhoLearnedWithWhom question;

    RegionsPage(WhoLearnedWithWhom question, FigurePages pages) {
        super(TAB, pages);
        this.question = question;
    }

    @Bean
    static AgencyTab tabOfExchanges() {
        return TAB;
    }

    @Override
    protected FigureSheet sheet(Asked asked) {
        var answer = question.answer(asked.actor(), asked.agencyId(), asked.year());
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
