package id.jejak.policy.read.ipasn;

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

/** The index of an agency as a page. */
@Controller
@RequestMapping("/agencies/{agencyId}/ip-asn")
class IpAsnPage extends FigurePage {
    static final AgencyTab TAB = AgencyTab.ofFigures("ipasn.tab", 110, "/ip-asn");
    private static final List<String> CATEGORIES =
            List.of("SANGAT_TINGGI", "TINGGI", "SEDANG", "RENDAH", "SANGAT_RENDAH");

    private final HowProfessional question;
    private final Names names;

    IpAsnPage(HowProfessional question, FigurePages pages, Names names) {
        super(TAB, pages);
        this.question = question;
        this.names = names;
    }

    @Bean
    static AgencyTab tabOfIpAsn() {
        return TAB;
    }

    /** The index on the page of an employee, with its reasons. */
    @Bean
    static EmployeeSection sectionOfIpAsn(HowProfessional question) {
        return new EmployeeSection(
                "ipasn",
                110,
                (actor, employee) -> {
                    var own = question.of(employee, -1);
                    return own.years().isEmpty() ? null : own;
                });
    }

    @Override
    protected FigureSheet sheet(Asked asked) {
        var answer = question.ofAgency(asked.actor(), asked.agencyId(), asked.year(), -1);
        var words = asked.words();
        return asked.sheet(
                "ipasn",
                List.of(
                        new Card(
                                words.say("ipasn.mean"),
                                words.number(answer.figures().mean()),
                                words.say("ipasn.by", policy(answer, words))),
                        new Card(
                                words.say("ipasn.measured"),
                                words.number(answer.figures().measured()),
                                words.say(
                                        "ipasn.others",
                                        words.number(answer.figures().notMeasured()),
                                        words.number(answer.figures().undecided())))),
                List.of(categories(answer, words), years(answer, words), below(answer, asked)),
                answer.position());
    }

    private static String policy(AgencyIpAsn answer, Wording words) {
        var version = answer.version();
        return version == null ? words.say("ipasn.none") : version;
    }

    private static Table categories(AgencyIpAsn answer, Wording words) {
        var people = answer.figures().categories();
        return new Table(
                "categories",
                words.say("ipasn.categories"),
                List.of(words.say("ipasn.category"), words.say("agency.people.number")),
                CATEGORIES.stream()
                        .filter(people::containsKey)
                        .map(
                                one ->
                                        Row.of(
                                                words.say("ipasn.category." + one),
                                                words.number(people.get(one))))
                        .toList());
    }

    private static Table years(AgencyIpAsn answer, Wording words) {
        return new Table(
                "years",
                words.say("ipasn.years"),
                List.of(
                        words.say("agency.year"),
                        words.say("ipasn.mean"),
                        words.say("ipasn.measured")),
                answer.years().stream()
                        .map(
                                one ->
                                        Row.of(
                                                Integer.toString(one.year()),
                                                words.number(one.mean()),
                                                words.number(one.measured())))
                        .toList());
    }

    private Table below(AgencyIpAsn answer, Asked asked) {
        var words = asked.words();
        var lookup = names.lookup();
        return new Table(
                "below",
                words.say("ipasn.below"),
                List.of(
                        words.say("agency.unit"),
                        words.say("ipasn.mean"),
                        words.say("ipasn.measured")),
                answer.below().stream()
                        .map(
                                one ->
                                        new Row(
                                                lookup.agency(one.id()),
                                                "/agencies/"
                                                        + one.id()
                                                        + "/ip-asn?year="
                                                        + answer.year(),
                                                List.of(
                                                        words.number(one.figures().mean()),
                                                        words.number(one.figures().measured()))))
                        .toList());
    }
}
