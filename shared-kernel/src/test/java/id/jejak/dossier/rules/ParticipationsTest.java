package id.jejak.dossier.rules;

import static id.jejak.dossier.rules.Facts.ANI;
import static id.jejak.dossier.rules.Facts.attended;
import static id.jejak.dossier.rules.Facts.completed;
import static id.jejak.dossier.rules.Facts.day;
import static id.jejak.dossier.rules.Facts.enrolled;
import static id.jejak.dossier.rules.Facts.withdrawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.dossier.rules.Participation.State;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.Jp;
import id.jejak.kernel.SessionId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ParticipationsTest {
    private static final SessionId S1 = new SessionId("s1");

    private static Participations given(EmployeeFact... facts) {
        return Dossier.of(ANI, List.of(facts)).participations();
    }

    private static void corrupt(String what, EmployeeFact... facts) {
        assertThatThrownBy(() -> given(facts))
                .isInstanceOf(CorruptHistory.class)
                .hasMessage("corrupt history: " + what);
    }

    @Test
    void an_enrolment_waits_without_credit() {
        var participation = given(enrolled("s1", "2020-03-01")).bySession().get(S1);

        assertThat(participation)
                .isEqualTo(
                        new Participation(
                                S1, State.ENROLLED, day("2020-03-01"), day("2020-03-01"), 0, null));
        assertThat(participation.credited()).isEqualTo(Jp.ZERO);
    }

    @Test
    void attendance_keeps_the_days_last_recorded() {
        assertThat(
                        given(
                                        enrolled("s1", "2020-03-01"),
                                        attended("s1", 1, "2020-03-02"),
                                        attended("s1", 3, "2020-03-04"))
                                .bySession()
                                .get(S1))
                .isEqualTo(
                        new Participation(
                                S1, State.ATTENDED, day("2020-03-01"), day("2020-03-04"), 3, null));
    }

    @Test
    void completion_credits_jp() {
        var done = completed("s1", 40, "2020-03-06");
        var participation =
                given(enrolled("s1", "2020-03-01"), attended("s1", 5, "2020-03-06"), done)
                        .bySession()
                        .get(S1);

        assertThat(participation)
                .isEqualTo(
                        new Participation(
                                S1,
                                State.COMPLETED,
                                day("2020-03-01"),
                                day("2020-03-06"),
                                5,
                                done));
        assertThat(participation.credited()).isEqualTo(Jp.of(40));
    }

    @Test
    void one_may_withdraw_before_or_after_the_first_day_and_come_back() {
        assertThat(state(enrolled("s1", "2020-03-01"), withdrawn("s1", "2020-03-02")))
                .isEqualTo(State.WITHDRAWN);
        assertThat(
                        state(
                                enrolled("s1", "2020-03-01"),
                                attended("s1", 1, "2020-03-02"),
                                withdrawn("s1", "2020-03-03")))
                .isEqualTo(State.WITHDRAWN);
        assertThat(
                        state(
                                enrolled("s1", "2020-03-01"),
                                withdrawn("s1", "2020-03-02"),
                                enrolled("s1", "2020-03-03")))
                .isEqualTo(State.ENROLLED);
    }

    private static State state(EmployeeFact... facts) {
        return given(facts).bySession().get(S1).state();
    }

    @Test
    void jp_counts_in_the_calendar_year_of_completion() {
        assertThat(
                        given(
                                        enrolled("s1", "2019-12-20"),
                                        completed("s1", 10, "2020-01-05"),
                                        enrolled("s2", "2020-02-01"),
                                        completed("s2", 12, "2020-12-31"),
                                        enrolled("s3", "2021-01-01"),
                                        completed("s3", 3, "2021-01-01"),
                                        enrolled("s4", "2021-02-01"))
                                .jpPerYear())
                .isEqualTo(Map.of(2020, Jp.of(22), 2021, Jp.of(3)));
    }

    @Test
    void no_year_holds_more_than_two_thousand_jp() {
        var participations =
                given(
                        enrolled("s1", "2020-01-01"),
                        completed("s1", 2_000, "2020-12-01"),
                        enrolled("s2", "2020-01-01"),
                        completed("s2", 1, "2020-12-02"));

        assertThatThrownBy(participations::jpPerYear)
                .isInstanceOf(CorruptHistory.class)
                .hasMessageStartingWith("corrupt history: more JP than a year has hours");
    }

    @Test
    void nobody_enrols_twice() {
        corrupt("enrolled twice in s1", enrolled("s1", "2020-03-01"), enrolled("s1", "2020-03-02"));
        corrupt(
                "enrolled twice in s1",
                enrolled("s1", "2020-03-01"),
                completed("s1", 1, "2020-03-02"),
                enrolled("s1", "2020-03-03"));
    }

    @Test
    void everything_needs_an_enrolment() {
        corrupt("EnrolmentWithdrawn without enrolment in s1", withdrawn("s1", "2020-03-02"));
        corrupt("AttendanceRecorded without enrolment in s1", attended("s1", 1, "2020-03-02"));
        corrupt("TrainingCompleted without enrolment in s1", completed("s1", 1, "2020-03-02"));
    }

    @Test
    void a_completed_training_never_reopens() {
        EmployeeFact[] done = {enrolled("s1", "2020-03-01"), completed("s1", 1, "2020-03-02")};
        corrupt(
                "withdrawn from s1 when COMPLETED",
                done[0],
                done[1],
                withdrawn("s1", "2020-03-03"));
        corrupt("attended s1 when COMPLETED", done[0], done[1], attended("s1", 1, "2020-03-03"));
        corrupt("completed s1 when COMPLETED", done[0], done[1], completed("s1", 1, "2020-03-03"));
    }

    @Test
    void who_withdrew_does_not_go_on() {
        EmployeeFact[] gone = {enrolled("s1", "2020-03-01"), withdrawn("s1", "2020-03-02")};
        corrupt(
                "withdrawn from s1 when WITHDRAWN",
                gone[0],
                gone[1],
                withdrawn("s1", "2020-03-03"));
        corrupt("attended s1 when WITHDRAWN", gone[0], gone[1], attended("s1", 1, "2020-03-03"));
        corrupt("completed s1 when WITHDRAWN", gone[0], gone[1], completed("s1", 1, "2020-03-03"));
    }
}
