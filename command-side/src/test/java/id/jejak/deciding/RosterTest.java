package id.jejak.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.EmployeeId;

import org.junit.jupiter.api.Test;

class RosterTest {
    private static EmployeeId employee(int number) {
        return new EmployeeId("e" + number);
    }

    @Test
    void a_crowd_is_kept_and_changed_by_employee() {
        var roster = Roster.<Integer>empty();
        for (int i = 0; i < 1_000; i++) {
            roster = roster.with(employee(i), i);
        }
        roster = roster.with(employee(7), -7);

        assertThat(roster.of(employee(7))).contains(-7);
        assertThat(roster.of(employee(999))).contains(999);
        assertThat(roster.of(employee(1_000))).isEmpty();
    }

    @Test
    void a_change_leaves_what_was_before_untouched() {
        var before = Roster.<String>empty().with(employee(1), "enrolled");
        before.with(employee(1), "withdrawn");
        assertThat(before.of(employee(1))).contains("enrolled");
    }

    @Test
    void the_same_crowd_is_equal_however_it_came_together() {
        var one = Roster.<Integer>empty().with(employee(1), 1).with(employee(2), 2);
        var two = Roster.<Integer>empty().with(employee(2), 0).with(employee(1), 1);
        assertThat(two).isNotEqualTo(one);
        assertThat(two.with(employee(2), 2)).isEqualTo(one).hasSameHashCodeAs(one);
    }
}
