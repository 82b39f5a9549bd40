package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.story.Crawl.Visited;
import id.jejak.infra.story.anew.Comparison;
import id.jejak.infra.story.anew.LedgerAnew;
import id.jejak.intake.ImportService;
import id.jejak.kernel.Actor;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.Role;
import id.jejak.ledger.Ledger;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.shipped.ShippedModel;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.training.rules.ProgrammeFollowUp;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What needs a city full of data, which takes a while to import: done once for all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCityTest extends StoryApp {
    private static final Actor IMPORTER = new Actor("importer", Role.ADMINISTRATOR, null, null);
    private static final int OF_EACH_KIND = 4;

    /** A ready question with rules of its own. */
    private static final String OWN_RULES = "discipline-one-year";

    @Autowired private Ledger ledger;
    @Autowired private ImportService imports;
    @Autowired private Policies policies;

    private List<Comparison> comparisons = List.of();

    @BeforeAll
    void everything_recorded_about_some_people(@TempDir Path folder) throws Exception {
        signIn();
        SampleCut.of("sabang", folder.resolve("files"));
        imports.importFolder(folder.resolve("files"), IMPORTER, "city");
        comparisons = LedgerAnew.comparisons(ledger, policies);
    }

    /** A template fails only on the data it stumbles over. */
    @Test
    void every_link_leads_to_a_page_that_has_its_words(TestReporter reporter) throws Exception {
        ReadModels.digest(admin);
        var question = LabQuestions.answered(admin, LabQuestions.ready(admin, OWN_RULES));
        assertThat(admin.get(LabQuestions.path(question, "")).at("/state").asString())
                .isEqualTo("DONE");

        var visited = Crawl.from("/agencies/" + city(), OF_EACH_KIND, this::opened);

        var kinds = new TreeSet<String>();
        visited.forEach(page -> kinds.add(Crawl.kind(page.path())));
        reporter.publishEntry("visited", visited.size() + " pages of " + kinds.size() + " kinds");
        assertThat(visited).allMatch(page -> page.status() == 200 || page.path().startsWith("/?"));
        assertThat(visited).noneMatch(Visited::lacksWords);
        assertThat(visited).noneMatch(Visited::lacksHeading);
        assertThat(visited)
                .extracting(Visited::path)
                .contains("/lab/questions/" + question + "?lang=id");
        assertThat(kinds).hasSizeGreaterThan(60);
    }

    /** The policies that decided then give today what was recorded, rule and facts included. */
    @Test
    void all_recorded_decisions_come_out_again(TestReporter reporter) {
        var byPolicy = new TreeMap<String, Integer>();
        refs().forEach(ref -> byPolicy.merge(ref.id() + " " + ref.version(), 1, Integer::sum));
        var same = comparisons.stream().filter(Comparison::same).count();
        reporter.publishEntry(
                "decisions reproduced", same + " of " + comparisons.size() + " " + byPolicy);

        assertThat(comparisons).allMatch(Comparison::same).hasSizeGreaterThan(500);
        assertThat(refs().map(PolicyRef::id).collect(Collectors.toSet()))
                .contains(
                        "jp-conversion",
                        "jp-caps",
                        "jpm-category",
                        "performance-rating",
                        "enrolment-eligibility",
                        "waiting-priority");
    }

    @Test
    void each_decision_tells_the_rule_that_fired_and_facts_that_name_nobody() {
        assertThat(refs())
                .isNotEmpty()
                .allSatisfy(
                        ref -> {
                            assertThat(ref.rule()).isNotBlank();
                            assertThat(ref.inputs()).isNotEmpty();
                            ref.inputs().forEach(SampleCityTest::namesNobody);
                        });
    }

    @Test
    void the_lab_finds_decisions_about_programmes_again_and_names_those_with_other_advice()
            throws Exception {
        var maker = account("lab-programmes", "POLICY_MAKER", "", "");

        var opened = report(maker, LabQuestions.ready(maker, "review-after-five"));
        assertThat(opened.at("/reproduction/recorded").asLong()).isPositive();
        assertThat(opened.at("/policies/0/transitions").toString()).contains("\"false\"");

        var advised = report(maker, aStepStricter());
        assertThat(advised.at("/reproduction/recorded").asLong()).isPositive();
        var id = advised.at("/id").asString();
        var rows = maker.get(LabQuestions.path(id, "/changes?size=500")).ok();
        assertThat(rows.at("/rows").size())
                .isEqualTo(advised.at("/policies/0/counts/lost").asInt())
                .isPositive();
        assertThat(rows.at("/rows/0/programme/title").asString()).isNotBlank();
        assertThat(rows.at("/rows/0/rulesAfter/0/rule").asString()).isNotBlank();
        assertThat(maker.get(LabQuestions.path(id, "/changes.csv")).ok().text())
                .startsWith("programmeId,code,title,on,policy,");
    }

    /** Improve instead of repeat, stop instead of improve. */
    private static Map<String, Object> aStepStricter() {
        var seed =
                ShippedModels.all().stream()
                        .map(ShippedModel::model)
                        .filter(model -> model.ref().id().equals(ProgrammeFollowUp.ID))
                        .findFirst()
                        .orElseThrow()
                        .dmn();
        var dmn =
                seed.replace("<text>\"IMPROVE\"</text>", "<text>\"STOP\"</text>")
                        .replace("<text>\"REPEAT\"</text>", "<text>\"IMPROVE\"</text>");
        return Map.of(
                "candidate",
                List.of(Map.of("policy", ProgrammeFollowUp.ID, "version", "strict", "dmn", dmn)));
    }

    private static Answer report(Api maker, Map<String, ?> question) throws Exception {
        var id = LabQuestions.answered(maker, question);
        var report = maker.get(LabQuestions.path(id, "/report")).ok();
        assertThat(report.at("/reproduction/reproduced").asLong())
                .isEqualTo(report.at("/reproduction/recorded").asLong());
        assertThat(report.at("/secondOpinion/disagreeing").asLong()).isZero();
        assertThat(report.at("/programmes").asLong()).isPositive();
        return report;
    }

    private static void namesNobody(String name, String text) {
        var fact = FactDictionary.known(name);
        if (fact.type() == ValueType.WORD) {
            assertThat(fact.words()).as(name).contains(text);
        } else if (fact.type() == ValueType.NUMBER) {
            assertThat(new BigDecimal(text)).as(name).isLessThan(BigDecimal.valueOf(1_000_000));
        } else {
            assertThat(text).as(name).isIn("true", "false");
        }
    }

    private Stream<PolicyRef> refs() {
        return comparisons.stream().flatMap(one -> one.policies().stream());
    }

    /** As a browser asks for a page, and as it downloads a file. */
    private Answer opened(String path) {
        return path.startsWith("/api/") ? admin.get(path) : admin.page(path);
    }

    private String city() {
        return admin.get("/api/agencies")
                .ok()
                .at("/agencies")
                .valueStream()
                .filter(agency -> agency.at("/code").asString().equals("11.72"))
                .map(agency -> agency.at("/agencyId").asString())
                .findFirst()
                .orElseThrow();
    }
}
