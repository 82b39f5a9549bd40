package id.jejak.leaders.read.motivators;

import id.jejak.leaders.read.motivators.Motivators.Figures;
import id.jejak.leaders.read.motivators.Motivators.Sheet;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.EmployeeSection;
import id.jejak.pages.FigurePage;
import id.jejak.pages.FigurePages;
import id.jejak.pages.FigurePages.Asked;
import id.jejak.pages.FigureSheet;
import id.jejak.pages.FigureSheet.Card;
import id.jejak.pages.FigureSheet.Row;
import id.jejak.pages.FigureSheet.Table;
import id.jejak.pages.Names;
import id.jejak.pages.Wording;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.List;
import java.util.stream.Stream;

/** The leaders of an agency as a page; single leaders for those who may read people. */
@Controller
@RequestMapping("/agencies/{agencyId}/leaders")
class LeadersPage extends FigurePage {
    static final AgencyTab TAB = AgencyTab.ofFigures("leaders.title", 130, "/leaders");

    private final HowDoLeadersMotivate question;
    private final Names names;

    LeadersPage(HowDoLeadersMotivate question, FigurePages pages, Names names) {
        super(TAB, pages);
        this.question = question;
        this.names = names;
    }

    @Bean
    static AgencyTab tabOfLeaders() {
        return TAB;
    }

    /** What superiors recognised about an employee, and what the employee does as a leader. */
    @Bean
    static EmployeeSection sectionOfLeaders(HowDoLeadersMotivate question) {
        return new EmployeeSection(
                "leaders",
                130,
                (actor, employee) -> {
                    var own = question.of(actor, employee, question.today().getYear());
                    return own.isEmpty() ? null : own;
                });
    }

    @Override
    protected FigureSheet sheet(Asked asked) {
        var answer = question.answer(asked.actor(), asked.agencyId(), asked.year());
        var words = asked.words();
        var all = answer.figures();
        return asked.sheet(
                "leaders",
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
                tables(answer, asked),
                answer.position());
    }

    private List<Table> tables(Motivators answer, Asked asked) {
        var parts = parts(answer, asked.words());
        if (!question.isOpenTo(asked.actor(), asked.agencyId())) {
            return List.of(parts);
        }
        var sheet = question.people(asked.actor(), asked.agencyId(), asked.year(), 0);
        return List.of(parts, people(sheet, asked.words()));
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
