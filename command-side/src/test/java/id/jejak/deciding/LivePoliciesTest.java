package id.jejak.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.PolicyEvent.PolicyAdopted;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRedrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRetired;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;
import id.jejak.policy.rules.DecisionEngine;
import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

class LivePoliciesTest {
    private static final PolicyRef OLD = new PolicyRef("duty", "2019.1");
    private static final PolicyRef NEW = new PolicyRef("duty", "2026.1");
    private static final LocalDate FIRST = LocalDate.of(2019, 5, 15);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 1);

    private final Histories histories = new Histories();
    private final Constant fast = new Constant("reference");
    private final Constant reference = new Constant("");
    private final AtomicLong head = new AtomicLong();
    private final LivePolicies policies =
            new LivePolicies(
                    histories.facts(), new Static(), new Engines(fast, reference), head::get);

    @Test
    void the_shipped_ones_decide_until_the_ledger_knows_any() {
        assertThat(decided(SECOND)).isEqualTo("static");
        record(drafted(NEW, "new"));
        assertThat(decided(SECOND)).isEqualTo("static");
        record(shipped("old"));
        assertThat(decided(SECOND)).isEqualTo("old");
    }

    @Test
    void a_decision_after_an_adoption_follows_it_from_its_day_on() {
        record(shipped("old"), drafted(NEW, "draft"), redrafted("new"));
        assertThat(decided(SECOND)).isEqualTo("old");
        record(adopted(DecidedBy.COMPILED));
        assertThat(decided(SECOND.minusDays(1))).isEqualTo("old");
        assertThat(decided(SECOND)).isEqualTo("new");
        assertThat(policies.inForce("duty", SECOND).map(Policy::from)).hasValue(SECOND);
    }

    @Test
    void only_what_was_adopted_is_a_version_and_drafts_have_a_text() {
        record(shipped("old"), drafted(NEW, "new"));
        assertThat(policies.version(NEW)).isEmpty();
        assertThat(policies.version(OLD)).isPresent();
        assertThat(policies.text(NEW).map(PolicyModel::dmn)).hasValue("new");
        assertThat(policies.text(new PolicyRef("duty", "9"))).isEmpty();
    }

    @Test
    void nothing_decides_after_a_retirement() {
        record(shipped("old"), retired(OLD));
        assertThat(decided(SECOND.minusDays(1))).isEqualTo("old");
        assertThat(policies.inForce("duty", SECOND)).isEmpty();
    }

    @Test
    void a_retired_version_does_not_decide_again_when_its_successor_is_taken_back() {
        record(shipped("old"), drafted(NEW, "new"), retired(OLD), adopted(DecidedBy.COMPILED));
        record(retired(NEW));
        assertThat(decided(SECOND.minusDays(1))).isEqualTo("old");
        assertThat(policies.inForce("duty", SECOND)).isEmpty();
    }

    @Test
    void what_ships_does_not_decide_again_after_the_only_turn_was_taken_back() {
        record(drafted(NEW, "new"), adopted(DecidedBy.COMPILED), retired(NEW));
        assertThat(policies.inForce("duty", SECOND)).isEmpty();
    }

    @Test
    void what_decided_before_its_turn_was_taken_back_can_still_be_asked() {
        record(shipped("old"), drafted(NEW, "new"), adopted(DecidedBy.COMPILED));
        record(new PolicyRetired(NEW, SECOND, "Dicabut", "admin", SECOND));
        assertThat(decided(SECOND)).isEqualTo("old");
        assertThat(policies.version(NEW).map(Policy::from)).hasValue(SECOND);
    }

    @Test
    void each_text_is_compiled_once() {
        record(shipped("old"));
        decided(SECOND);
        decided(SECOND);
        policies.version(OLD);
        assertThat(fast.compiled).containsExactly("old");
    }

    @Test
    void the_reference_decides_where_the_fast_engine_was_not_proven_or_refuses() {
        record(shipped("old"), drafted(NEW, "new"), adopted(DecidedBy.REFERENCE));
        decided(SECOND);
        assertThat(reference.compiled).containsExactly("new");
        record(shipped(new PolicyRef("caps", "2018.1"), "for the reference"));
        assertThat(policies.inForce("caps", SECOND)).isPresent();
        assertThat(reference.compiled).containsExactly("new", "for the reference");
    }

    @Test
    void nothing_is_read_again_while_the_ledger_stays_where_it_is() {
        record(shipped("old"));
        decided(SECOND);
        histories.with(LivePolicies.streamOf("duty"), drafted(NEW, "new"));
        assertThat(policies.text(NEW)).isEmpty();
        head.incrementAndGet();
        assertThat(policies.text(NEW)).isPresent();
    }

    private String decided(LocalDate on) {
        return policies.inForce("duty", on)
                .orElseThrow()
                .decisions()
                .decide(Inputs.NONE)
                .value("text")
                .text();
    }

    private void record(DomainEvent... events) {
        for (var event : events) {
            var id = event instanceof PolicyShipped shipped ? shipped.policy().id() : "duty";
            histories.with(LivePolicies.streamOf(id), event);
            head.incrementAndGet();
        }
    }

    private static PolicyShipped shipped(String dmn) {
        return shipped(OLD, dmn);
    }

    private static PolicyShipped shipped(PolicyRef ref, String dmn) {
        return new PolicyShipped(ref, dmn, new PolicyModel(ref, dmn).sha256(), FIRST, FIRST);
    }

    private static PolicyDrafted drafted(PolicyRef ref, String dmn) {
        return new PolicyDrafted(ref, dmn, new PolicyModel(ref, dmn).sha256(), "ani", FIRST);
    }

    private static PolicyRedrafted redrafted(String dmn) {
        return new PolicyRedrafted(NEW, dmn, new PolicyModel(NEW, dmn).sha256(), "ani", FIRST);
    }

    private static PolicyRetired retired(PolicyRef ref) {
        return new PolicyRetired(ref, SECOND, "Dicabut", "admin", FIRST);
    }

    private static PolicyAdopted adopted(DecidedBy engine) {
        return new PolicyAdopted(NEW, "any", SECOND, engine, null, "admin", FIRST);
    }

    /** Gives its text for an answer; keeps a list of what it compiled. */
    private record Constant(String refused, List<String> compiled) implements DecisionEngine {
        Constant(String refused) {
            this(refused, new ArrayList<>());
        }

        @Override
        public Decisions compile(PolicyModel model) {
            if (!refused.isEmpty() && model.dmn().contains(refused)) {
                throw new ModelRefused(List.of());
            }
            compiled.add(model.dmn());
            return new Says(model.dmn());
        }
    }

    private record Says(String text) implements Decisions {
        @Override
        public SortedMap<String, ValueType> reads() {
            return new TreeMap<>();
        }

        @Override
        public SortedMap<String, ValueType> gives() {
            return new TreeMap<>();
        }

        @Override
        public Outcome decide(Inputs inputs) {
            var values = new TreeMap<String, Value>();
            values.put("text", Value.of(text));
            return new Outcome(values, List.of());
        }
    }

    /** One policy that came with Jejak. */
    private record Static() implements Policies {
        @Override
        public Optional<Policy> inForce(String id, LocalDate on) {
            return version(OLD);
        }

        @Override
        public Optional<Policy> version(PolicyRef ref) {
            var model = new PolicyModel(OLD, "static");
            return Optional.of(new Policy(OLD, FIRST, model, new Says("static")));
        }
    }
}
