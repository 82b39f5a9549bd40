package id.jejak.learning.read.forms;

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

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Learning by form as a page. */
@Controller
class FormsPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("learning.title", 54, "/learning");

    private final HowDoPeopleLearn question;
    private final AgencyPages pages;
    private final MessageSource messages;
    private final Clock clock;

    FormsPage(HowDoPeopleLearn question, AgencyPages pages, MessageSource messages, Clock clock) {
        this.question = question;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/agencies/{agencyId}/learning")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Locale locale,
            Model model) {
        pages.open(actor, agencyId, TAB, model);
        var current = LocalDate.now(clock).getYear();
        var shown = QueryText.number(year, current, 2000, 2199);
        var answer = question.forms(actor, agencyId, shown);
        model.addAttribute("sheet", sheet(answer, current, new Wording(messages, locale)));
        return "figures";
    }

    private static FigureSheet sheet(Forms answer, int current, Wording words) {
        var jp =
                answer.forms().stream().map(Forms.Row::jp).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new FigureSheet(
                words.say("learning.title"),
                words.say("learning.hint"),
                "/agencies/" + answer.agencyId() + "/learning",
                answer.year(),
                FigureSheet.yearsAround(current),
                List.of(
                        new Card(
                                words.say("learning.jp"),
                                words.number(jp),
                                words.say("learning.forms", words.number(answer.forms().size()))),
                        new Card(
                                words.say("learning.waiting"),
                                words.number(answer.waiting()),
                                words.say("learning.refused", words.number(answer.refused())))),
                List.of(forms(answer, words), parts(answer, words)),
                answer.position());
    }

    private static Table forms(Forms answer, Wording words) {
        return new Table(
                "forms",
                words.say("learning.by"),
                heads(words, "form", "jp", "outside", "activities", "people"),
                answer.forms().stream()
                        .map(
                                one ->
                                        Row.of(
                                                words.say("form." + one.form()),
                                                words.number(one.jp()),
                                                words.number(one.outside()),
                                                words.number(one.activities()),
                                                words.number(one.people())))
                        .toList());
    }

    private static Table parts(Forms answer, Wording words) {
        return new Table(
                "parts",
                words.say("learning.parts"),
                heads(words, "unit", "jp", "activities"),
                answer.parts().stream()
                        .map(
                                one ->
                                        new Row(
                                                one.name(),
                                                "/agencies/" + one.agencyId() + "/learning",
                                                List.of(
                                                        words.number(one.jp()),
                                                        words.number(one.activities()))))
                        .toList());
    }

    private static List<String> heads(Wording words, String... keys) {
        return Stream.of(keys).map(key -> words.say("learning." + key)).toList();
    }
}
