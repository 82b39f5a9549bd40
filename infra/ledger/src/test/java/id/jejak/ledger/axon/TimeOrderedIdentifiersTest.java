package id.jejak.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.stream.Stream;

class TimeOrderedIdentifiersTest {

    private final IdentifierFactory factory = IdentifierFactory.getInstance();

    @Test
    void axon_uses_them() {
        assertThat(factory).isInstanceOf(TimeOrderedIdentifiers.class);
    }

    @Test
    void each_is_later_than_the_one_before() {
        var ids = Stream.generate(factory::generateIdentifier).limit(20_000).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void they_are_uuids_of_version_7_of_this_time() {
        var before = System.currentTimeMillis();
        var id = UUID.fromString(factory.generateIdentifier());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 60_000);
    }
}
