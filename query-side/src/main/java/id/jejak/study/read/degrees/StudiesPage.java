package id.jejak.study.read.degrees;

import id.jejak.kernel.Actor;
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

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Studies for a degree as a page. */
@Controller
class StudiesPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("study.title", 56, "/studies");

    private final WhoStudiesWhat question;
    private final AgencyPages pages;
    private final Names names;
    private final MessageSource messages;
    private final Clock clock;

    StudiesPage(
            WhoStudiesWhat question,
            AgencyPages pages,
            Names names,
            MessageSource messages,
            Clock clock) {
        this.question = question;
        this.pages = pages;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/agencies/{agencyId}/studies")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Locale locale,
            Model model) {
        pages.open(actor, agencyId, TAB, model);
        var current = LocalDate.now(clock).getYear();
        var shown = QueryText.number(year, current, 2000, 2199);
        var answer = question.answer(actor, agencyId, shown);
        var words = new Wording(messages, locale);
        model.addAttribute("sheet", sheet(answer, current, words, names.lookup()));
        return "figures";
    }

    private static FigureSheet sheet(
            Studies answer, int current, Wording words, Names.Lookup names) {
        var degrees = answer.degrees().values().stream().mapToLong(Long::longValue).sum();
        return new FigureSheet(
                words.say("study.title"),
                words.say("study.hint"),
                "/agencies/" + answer.agencyId() + "/studies",
                answer.year(),
                FigureSheet.yearsAround(current),
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
                List.of(table(answer, words, names)),
                answer.position());
    }

    private static Table table(Studies answer, Wording words, Names.Lookup names) {
        return new Table(
                "studies",
                words.say("study.list"),
                Stream.of("person", "kind", "university", "field", "goal", "since", "stage", "unit")
                        .map(key -> words.say("study." + key))
                        .toList(),
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
