package id.jejak.training.read.partners;

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

/** What an agency holds with partners, as a page. */
@Controller
class PartnersPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("partners.title", 52, "/partners");

    private final WithWhomDoWeTrain question;
    private final AgencyPages pages;
    private final MessageSource messages;
    private final Clock clock;

    PartnersPage(
            WithWhomDoWeTrain question, AgencyPages pages, MessageSource messages, Clock clock) {
        this.question = question;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/agencies/{agencyId}/partners")
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
        model.addAttribute("sheet", sheet(question.of(actor, agencyId, shown), current, words));
        return "figures";
    }

    private static FigureSheet sheet(Together answer, int current, Wording words) {
        var rows = answer.partners();
        var completed = rows.stream().mapToLong(Together.Row::completed).sum();
        var sessions = rows.stream().mapToLong(Together.Row::sessions).sum();
        return new FigureSheet(
                words.say("partners.title"),
                words.say("partners.hint"),
                "/agencies/" + answer.agencyId() + "/partners",
                answer.year(),
                FigureSheet.yearsAround(current),
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
                Stream.of("partner", "kind", "programmes", "sessions", "completed", "jp", "result")
                        .map(key -> words.say("partners." + key))
                        .toList(),
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
