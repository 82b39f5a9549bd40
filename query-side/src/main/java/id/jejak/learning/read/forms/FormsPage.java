package id.jejak.learning.read.forms;

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

import java.math.BigDecimal;
import java.util.List;

/** Learning by form as a page. */
@Controller
@RequestMapping("/agencies/{agencyId}/learning")
class FormsPage extends FigurePage {
    static final AgencyTab TAB = AgencyTab.ofFigures("learning.title", 54, "/learning");

    private final HowDoPeopleLearn question;

    FormsPage(HowDoPeopleLearn question, FigurePages pages) {
        super(TAB, pages);
        this.question = question;
    }

    @Bean
    static AgencyTab tabOfForms() {
        return TAB;
    }

    @Override
    protected FigureSheet sheet(Asked asked) {
        var answer = question.forms(asked.actor(), asked.agencyId(), asked.year());
        var words = asked.words();
        var jp =
                answer.forms().stream().map(Forms.Row::jp).reduce(BigDecimal.ZERO, BigDecimal::add);
        return asked.sheet(
                "learning",
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
                words.list("learning", "form", "jp", "outside", "activities", "people"),
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
                words.list("learning", "unit", "jp", "activities"),
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
}
