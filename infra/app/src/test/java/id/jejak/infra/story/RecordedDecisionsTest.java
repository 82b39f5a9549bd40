package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.infra.story.anew.Comparison;
import id.jejak.infra.story.anew.DecidedAnew;
import id.jejak.intake.ImportService;
import id.jejak.kernel.Actor;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.Role;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.shipped.ShippedModel;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.training.rules.ProgrammeFollowUp;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The policies that decided then give today what was recorded, rule and facts included. */
class RecordedDecisionsTest extends StoryApp {
    private static final int AT_ONCE = 2_000;
    private static final Actor IMPORTER = new Actor("importer", Role.ADMINISTRATOR, null, null);

    @Autowired private Ledger ledger;
    @Autowired private ImportService imports;
    @Autowired private Policies policies;

    private final List<Comparison> comparisons = new ArrayList<>();

    @BeforeEach
    void everything_recorded_about_some_people(@TempDir Path folder) throws Exception {
        SampleCut.of("sabang", folder.resolve("files"));
        imports.importFolder(folder.resolve("files"), IMPORTER, "decisions");
        var again = new DecidedAnew(policies);
        for (long next = 0; next < ledger.head(); ) {
            var events = ledger.readFrom(next, AT_ONCE);
            events.stream()
                    .flatMap(
                            stored ->
                                    event(stored)
                                            .flatMap(
                                                    event ->
                                                            again
                                                                    .take(stored.position(), event)
                                                                    .stream()))
                    .forEach(comparisons::add);
            next = events.getLast().position() + 1;
        }
    }

    @Test
    void all_of_them_come_out_again(TestReporter reporter) {
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
    void each_tells_the_rule_that_fired_and_facts_that_name_nobody() {
        assertThat(refs())
                .allSatisfy(
                        ref -> {
                            assertThat(ref.rule()).isNotBlank();
                            assertThat(ref.inputs()).isNotEmpty();
                            ref.inputs().forEach(RecordedDecisionsTest::namesNobody);
                        });
    }

    @Test
    void the_lab_finds_them_again_about_programmes_and_names_those_with_other_advice()
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

    /** Empty for what names people, which is stored in another form; nothing is decided there. */
    private static Stream<DomainEvent> event(StoredEvent stored) {
        return Optional.ofNullable(EventCatalogue.BY_NAME.get(stored.name()))
                .filter(DecidedAnew::concerns)
                .<DomainEvent>map(type -> LedgerJson.mapper().readValue(stored.payload(), type))
                .stream();
    }
}
