package id.jejak.policy.read.ipasn;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.FigurePages;
import id.jejak.pages.FigurePages.Asked;
import id.jejak.pages.FigureSheet;
import id.jejak.pages.FigureSheet.Card;
import id.jejak.pages.FigureSheet.Row;
import id.jejak.pages.FigureSheet.Table;
import id.jejak.pages.Names;
import id.jejak.pages.Wording;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Locale;

/** The index of an agency as a page. */
@Controller
class IpAsnPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("ipasn.tab", 110, "/ip-asn");
    private static final List<String> CATEGORIES =
            List.of("SANGAT_TINGGI", "TINGGI", "SEDANG", "RENDAH", "SANGAT_RENDAH");

    private final HowProfessional question;
    private final FigurePages pages;
    private final Names names;

    IpAsnPage(HowProfessional question, FigurePages pages, Names names) {
        this.question = question;
        this.pages = pages;
        this.names = names;
    }

    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        AgencyTab tabOfIpAsn() {
            return TAB;
        }
    }

    @GetMapping("/agencies/{agencyId}/ip-asn")
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
                asked -> sheet(question.ofAgency(actor, agencyId, asked.year(), -1), asked));
    }

    private FigureSheet sheet(AgencyIpAsn answer, Asked asked) {
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
