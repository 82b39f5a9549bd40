package id.jejak.policy.rules.histories;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.EmployeeId;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;

import org.junit.jupiter.api.Test;

class HistoriesTest {
    private final Histories histories = new Histories();

    private static EmployeeAppointed appointed(String id) {
        var one = Life.appointedAs("2015-02-01");
        return new EmployeeAppointed(
                new EmployeeId(id),
                one.person(),
                one.kind(),
                one.serviceSince(),
                one.agencyId(),
                one.postId(),
                one.postClass(),
                one.rank(),
                one.education(),
                one.occurredOn());
    }

    @Test
    void a_snapshot_is_in_the_order_of_ids_and_does_not_change() {
        histories.take(0, appointed("citra"));
        histories.take(1, appointed("ani"));
        var before = histories.snapshot();
        histories.take(2, appointed("budi"));

        assertThat(before.size()).isEqualTo(2);
        assertThat(before.position()).isEqualTo(1);
        assertThat(before.get(0).employee().value()).isEqualTo("ani");
        assertThat(histories.snapshot().get(1).employee().value()).isEqualTo("budi");
        assertThat(histories.snapshot()).isSameAs(histories.snapshot());
        assertThat(histories.snapshot().of(new EmployeeId("citra"))).isPresent();
        assertThat(histories.snapshot().of(new EmployeeId("dewi"))).isEmpty();
    }

    @Test
    void an_event_counts_once_however_often_it_comes() {
        var trained = Life.trained("s1", TrainingForm.TECHNICAL, 20, "2020-05-01");
        histories.take(0, Life.appointedAs("2015-02-01"));
        for (var times = 0; times < 3; times++) {
            histories.take(1, trained[1]);
            histories.take(2, trained[2]);
        }
        assertThat(histories.snapshot().get(0).credits()).isOne();
        assertThat(histories.position()).isEqualTo(2);
    }

    @Test
    void what_is_left_out_by_two_who_read_on_is_named_once() {
        histories.leaveOut(0);
        histories.leaveOut(0);
        histories.take(1, appointed("ani"));
        assertThat(histories.snapshot().leftOut()).containsExactly(0L);
    }

    @Test
    void every_event_that_concerns_histories_is_stored_under_a_name() {
        assertThat(Concerned.TYPES).allMatch(EventCatalogue.BY_NAME::containsValue);
    }
}
