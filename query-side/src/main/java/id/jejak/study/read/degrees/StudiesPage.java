package id.jejak.study.read.degrees;

import id.jejak.pages.AgencyTab;
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

/** Studies for a degree as a page. */
@Controller
@RequestMapping("/agencies/{agencyId}/studies")
class StudiesPage extends FigurePage {
    static final AgencyTab TAB = AgencyTab.ofFigures("study.title", 56, "/studies");

    private final WhoStudiesWhat question;
    private final Names names;

    StudiesPage(WhoStudiesWhat question, FigurePages pages, Names names) {
        super(TAB, pages);
        this.question = question;
        this.names = names;
    }

    @Bean
    static AgencyTab tabOfStudies() {
        return TAB;
    }

    @Override
    protected FigureSheet sheet(Asked asked) {
        var answer = question.answer(asked.actor(), asked.agencyId(), asked.year());
        var words = asked.words();
        var degrees = answer.degrees().values().stream().mapToLong(Long::longValue).sum();
        return asked.sheet(
                "study",
                List.of(
                        new Card(
                                words.say("study.running"),
                                words.number(answer.stages().get(Stage.RUNNING)),
                                words.say(
                                        "study.applied",
                                        words.number(answer.stages().get(Stage.APPLIED)))),
                        new Card(
                                words.say("study.degrees"),
                                words.number(degrees),
                                words.say("study.semesters", words.number(answer.semesters())))),
                List.of(table(answer, words, names.lookup())),
                answer.position());
    }

    private static Table table(Studies answer, Wording words, Names.Lookup names) {
        return new Table(
                "studies",
                words.say("study.list"),
                words.list(
                        "study",
                        "person",
                        "kind",
                        "university",
                        "field",
                        "goal",
                        "since",
                        "stage",
                        "unit"),
                answer.rows().stream().map(one -> row(one, words, names)).toList());
    }

    private static Row row(Studies.Row one, Wording words, Names.Lookup names) {
        var study = one.study();
        return new Row(
                names.employee(one.employeeId()),
                "/employees/" + one.employeeId(),
                List.of(
                        words.say("form." + study.kind()),
                        study.university(),
                        study.field(),
                        study.goal().name(),
                        words.day(study.since()),
                        words.say("studystage." + study.stage()),
                        names.agency(one.agencyId())));
    }
}
