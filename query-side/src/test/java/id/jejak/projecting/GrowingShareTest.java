package id.jejak.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class GrowingShareTest {
    private final AtomicInteger share = new AtomicInteger(4);
    private final List<Integer> freed = new ArrayList<>();
    private final GrowingShare growing =
            new GrowingShare(_ -> share.get(), () -> IntStream.of(1, 3), freed::add);

    private List<Integer> freedAt(int next) {
        freed.clear();
        share.set(next);
        assertThat(growing.getMaxSegments("read.turnout")).isEqualTo(next);
        return List.copyOf(freed);
    }

    @Test
    void what_was_given_away_is_free_again_when_the_share_grows() {
        assertThat(freedAt(4)).isEmpty();
        assertThat(freedAt(2)).isEmpty();
        assertThat(freedAt(4)).containsExactly(1, 3);
    }

    @Test
    void a_part_that_fails_keeps_its_pauses_while_the_share_stays() {
        assertThat(freedAt(2)).isEmpty();
        assertThat(freedAt(2)).isEmpty();
        assertThat(freedAt(1)).isEmpty();
    }
}
