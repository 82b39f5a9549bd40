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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        return Optional.ofNullable(
                EventCatalogue.BY_NAME.get(stored.type() + ".v" + stored.revision()))
                .filter(DecidedAnew::concerns)
                .<DomainEvent>map(type -> LedgerJson.mapper().readValue(stored.payload(), type))
                .stream();
    }
}
