package id.jejak.leaders.read.motivators;

import id.jejak.kernel.Actor;
import id.jejak.leaders.read.motivators.Motivators.Figures;
import id.jejak.leaders.read.motivators.Motivators.Sheet;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.FigureSheet;
import id.jejak.pages.FigureSheet.Card;
import id.jejak.pages.FigureSheet.Row;
import id.jejak.pages.FigureSheet.Table;
import id.jejak.pages.Names;
import id.jejak.pages.Wording;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The leaders of an agency as a page; single leaders for those who may read people. */
@Controller
class LeadersPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("leaders.title", 130, "/leaders");

    private final HowDoLeadersMotivate question;
    private final AgencyPages pages;
    private final MessageSource messages;
    private final Names names;

    LeadersPage(
            HowDoLeadersMotivate question, AgencyPages pages, MessageSource messages, Names names) {
        this.question = question;
        this.pages = pages;
        this.messages = messages;
        this.names = names;
    }

    @GetMapping("/agencies/{agencyId}/leaders")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Locale locale,
            Model model) {
        pages.open(actor, agencyId, TAB, model);
        var current = question.today().getYear();
        var shown = QueryText.number(year, current, 2000, 2199);
        var words = new Wording(messages, locale);
        var answer = question.answer(actor, agencyId, shown);
        var tables = new ArrayList<Table>();
        tables.add(parts(answer, words));
        if (question.isOpenTo(actor, agencyId)) {
            tables.add(people(question.people(actor, agencyId, shown, 0), words));
        }
        model.addAttribute("sheet", sheet(answer, current, List.copyOf(tables), words));
        return "figures";
    }

    private static FigureSheet sheet(
            Motivators answer, int current, List<Table> tables, Wording words) {
        var all = answer.figures();
        return new FigureSheet(
                words.say("leaders.title"),
                words.say("leaders.hint"),
                "/agencies/" + answer.agencyId() + "/leaders",
                answer.year(),
                FigureSheet.yearsAround(current),
                List.of(
                        new Card(
                                words.say("leaders.share"),
                                words.percent(all.share()),
                                words.say(
                                        "leaders.of",
                                        words.number(all.developed()),
                                        words.number(all.staff()))),
                        new Card(
                                words.say("leaders.recognitions"),
                                words.number(all.recognitions()),
                                words.say("leaders.leaders", words.number(answer.leaders()))),
                        new Card(
                                words.say("leaders.open"),
                                words.number(all.openNominations()),
                                words.say("leaders.nominated", words.number(all.nominations()))),
                        new Card(
                                words.say("leaders.sent"),
                                words.number(all.sent()),
                                words.say("leaders.sent.hint"))),
                tables,
                answer.position());
    }

    private static Table parts(Motivators answer, Wording words) {
        return new Table(
                "parts",
                words.say("leaders.parts"),
                heads(words, "unit", "count"),
                answer.below().stream()
                        .map(
                                one ->
                                        new Row(
                                                one.name(),
                                                "/agencies/%s/leaders?year=%d"
                                                        .formatted(one.agencyId(), answer.year()),
                                                cells(one.leaders(), one.figures(), words)))
                        .toList());
    }

    private Table people(Sheet sheet, Wording words) {
        var called = names.lookup();
        return new Table(
                "leaders",
                words.say(
                        "leaders.people",
                        words.number(sheet.leaders().size()),
                        words.number(sheet.total())),
                heads(words, "name", "now"),
                sheet.leaders().stream()
                        .map(
                                one ->
                                        new Row(
                                                called.employee(one.employeeId()),
                                                "/employees/" + one.employeeId() + "#leaders-title",
                                                cells(one.staffNow(), one.figures(), words)))
                        .toList());
    }

    private static List<String> heads(Wording words, String... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of("staff", "developed", "share", "recognised", "open", "sent"))
                .map(key -> words.say("leaders.head." + key))
                .toList();
    }

    private static List<String> cells(long first, Figures one, Wording words) {
        return List.of(
                words.number(first),
                words.number(one.staff()),
                words.number(one.developed()),
                words.percent(one.share()),
                words.number(one.recognitions()),
                words.number(one.openNominations()),
                words.number(one.sent()));
    }
}
