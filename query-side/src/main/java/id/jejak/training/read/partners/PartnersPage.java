package id.jejak.training.read.partners;

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

/** What an agency holds with partners, as a page. */
@Controller
class PartnersPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("partners.title", 52, "/partners");

    private final WithWhomDoWeTrain question;
    private final FigurePages pages;

    PartnersPage(WithWhomDoWeTrain question, FigurePages pages) {
        this.question = question;
        this.pages = pages;
    }

    @GetMapping("/agencies/{agencyId}/partners")
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
                asked -> sheet(question.of(actor, agencyId, asked.year()), asked));
    }

    private static FigureSheet sheet(Together answer, Asked asked) {
        var words = asked.words();
        var rows = answer.partners();
        var completed = rows.stream().mapToLong(Together.Row::completed).sum();
        var sessions = rows.stream().mapToLong(Together.Row::sessions).sum();
        return asked.sheet(
                "partners",
                List.of(
                        new Card(
                                words.say("partners.active"),
                                words.number(rows.size()),
                                words.say("partners.sessions.of", words.number(sessions))),
                        new Card(
                                words.say("partners.completed"),
                                words.number(completed),
                                words.say("partners.people"))),
                List.of(table(rows, words)),
                answer.position());
    }

    private static Table table(List<Together.Row> rows, Wording words) {
        return new Table(
                "partners",
                words.say("partners.by"),
                words.list(
                        "partners",
                        "partner",
                        "kind",
                        "programmes",
                        "sessions",
                        "completed",
                        "jp",
                        "result"),
                rows.stream()
                        .map(
                                one ->
                                        Row.of(
                                                one.name(),
                                                words.say("partnerkind." + one.kind()),
                                                words.number(one.programmes()),
                                                words.number(one.sessions()),
                                                words.number(one.completed()),
                                                words.number(one.jp()),
                                                words.outOfHundred(one.result())))
                        .toList());
    }
}
