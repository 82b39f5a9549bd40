package id.jejak.funding.read.money;

import id.jejak.pages.FigurePages.Asked;
import id.jejak.pages.FigureSheet;
import id.jejak.pages.FigureSheet.Card;
import id.jejak.pages.FigureSheet.Row;
import id.jejak.pages.FigureSheet.Table;
import id.jejak.pages.Wording;

import java.util.List;

/** Puts the answer about money into words. */
record MoneySheet(Wording words) {
    FigureSheet of(Funding funding, Asked asked) {
        return asked.sheet(
                "funding",
                cards(funding),
                List.of(sources(funding), sponsors(funding), parts(funding)),
                funding.position());
    }

    private List<Card> cards(Funding funding) {
        var total = funding.total();
        var worth = funding.worth();
        return List.of(
                card("received", total.received(), words.say("funding.free", money(total.free()))),
                card("spent", total.spent(), words.say("funding.held", money(total.reserved()))),
                new Card(
                        words.say("funding.perjp"),
                        words.number(worth.perJp()),
                        words.say("funding.jp", words.number(worth.jp()))),
                new Card(
                        words.say("funding.perlevel"),
                        words.number(worth.perLevel()),
                        words.say(
                                "funding.levels",
                                words.number(worth.levels()),
                                words.number(worth.compared()))));
    }

    private Card card(String key, long value, String small) {
        return new Card(words.say("funding." + key), money(value), small);
    }

    private Table sources(Funding funding) {
        return new Table(
                "sources",
                words.say("funding.sources"),
                words.list("funding", "source", "pledged", "received", "reserved", "spent", "left"),
                funding.sources().stream()
                        .map(
                                one ->
                                        Row.of(
                                                words.say("fundsource." + one.of()),
                                                money(one.pledged()),
                                                money(one.received()),
                                                money(one.reserved()),
                                                money(one.spent()),
                                                money(one.free())))
                        .toList());
    }

    private Table sponsors(Funding funding) {
        return new Table(
                "sponsors",
                words.say("funding.sponsors"),
                words.list("funding", "sponsor", "form", "pledged", "received", "spent"),
                funding.sponsors().stream()
                        .map(
                                one ->
                                        Row.of(
                                                one.name(),
                                                words.say(
                                                        one.withdrawn()
                                                                ? "funding.withdrawn"
                                                                : "fundsource." + one.form()),
                                                money(one.pledged()),
                                                money(one.received()),
                                                money(one.spent())))
                        .toList());
    }

    private Table parts(Funding funding) {
        return new Table(
                "parts",
                words.say("funding.parts"),
                words.list(
                        "funding", "agency", "received", "reserved", "spent", "perjp", "perlevel"),
                funding.parts().stream()
                        .map(
                                one ->
                                        new Row(
                                                one.name(),
                                                "/agencies/" + one.agencyId() + "/funding",
                                                List.of(
                                                        money(one.total().received()),
                                                        money(one.total().reserved()),
                                                        money(one.total().spent()),
                                                        words.number(one.worth().perJp()),
                                                        words.number(one.worth().perLevel()))))
                        .toList());
    }

    private String money(long rupiah) {
        return words.number(rupiah);
    }
}
