package id.jejak.policy.write.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deciding.CommandBed;
import id.jejak.deciding.LivePolicies;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.shipped.ShippedModel;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.shipped.ShippedPolicies;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

class ShipOfficialPoliciesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    private CommandBed bed;
    private LivePolicies policies;

    @BeforeEach
    void open(@TempDir Path folder) {
        bed = new CommandBed(folder, PolicyAggregate.class);
        var engines = new Engines(new CompiledEngine(), new CompiledEngine());
        policies =
                new LivePolicies(
                        bed.facts(),
                        ShippedPolicies.get(),
                        engines,
                        new AtomicLong()::incrementAndGet);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void every_shipped_text_is_recorded_to_the_letter() {
        ship(ShippedModels.all());
        assertThat(bed.ledger().head()).isEqualTo(ShippedModels.all().size());
        for (var one : ShippedModels.all()) {
            assertThat(policies.text(one.model().ref())).hasValue(one.model());
            assertThat(policies.version(one.model().ref()).isPresent()).isEqualTo(one.adopted());
        }
    }

    @Test
    void what_is_in_force_is_the_same_as_before() {
        var before = ShippedPolicies.get();
        ship(ShippedModels.all());
        for (var id : List.of("ip-asn", "performance-rating", "jp-conversion")) {
            for (var day = DAY.minusYears(8); day.getYear() < 2027; day = day.plusMonths(1)) {
                assertThat(policies.inForce(id, day).map(Policy::ref))
                        .isEqualTo(before.inForce(id, day).map(Policy::ref));
            }
        }
    }

    @Test
    void a_second_start_records_nothing_and_a_new_release_only_what_is_new() {
        ship(ShippedModels.all());
        ship(ShippedModels.all());
        assertThat(bed.ledger().head()).isEqualTo(ShippedModels.all().size());
        var more = new ArrayList<>(ShippedModels.all());
        more.add(new ShippedModel(Texts.duty(Story.NEW, 20), DAY, true));
        ship(more);
        ship(more);
        assertThat(bed.ledger().head()).isEqualTo(ShippedModels.all().size() + 1);
    }

    @Test
    void a_text_that_is_recorded_stays_whatever_a_new_release_ships() {
        var first = Texts.duty(Story.OLD, 20);
        ship(List.of(new ShippedModel(first, DAY, true)));
        ship(
                List.of(
                        new ShippedModel(Texts.duty(Story.OLD, 24), DAY, true),
                        new ShippedModel(Texts.duty(Story.NEW, 24), DAY.plusYears(1), true)));
        assertThat(policies.inForce("duty", DAY).map(Policy::model).map(PolicyModel::dmn))
                .hasValue(first.dmn());
        assertThat(policies.inForce("duty", DAY.plusYears(1)).map(Policy::ref)).hasValue(Story.OLD);
        assertThat(policies.text(Story.NEW)).hasValue(Texts.duty(Story.NEW, 24));
        assertThat(bed.ledger().head()).isEqualTo(3);
    }

    private void ship(List<ShippedModel> models) {
        new ShipOfficialPolicies(
                        bed.commands(),
                        policies,
                        models,
                        Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC))
                .ship();
    }
}
