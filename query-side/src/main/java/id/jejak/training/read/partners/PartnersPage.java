package id.jejak.training.read.partners;

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

/** What an agency holds with partners, as a page. */
@Controller
@RequestMapping("/agencies/{agencyId}/partners")
class PartnersPage extends FigurePage {
    static final AgencyTab TAB = AgencyTab.ofFigures("partners.title", 52, "/partners");

    private final WithWhomDoWeTrain question;

    PartnersPage(WithWhomDoWeTrain question, FigurePages pages) {
        super(TAB, pages);
        this.question = question;
    }

    @Bean
    static AgencyTab tabOfPartners() {
        return TAB;
    }

    @Override
    protected FigureSheet sheet(Asked asked) {
        var answer = question.of(asked.actor(), asked.agencyId(), asked.year());
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
