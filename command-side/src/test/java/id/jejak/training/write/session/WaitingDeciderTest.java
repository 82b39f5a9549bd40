package id.jejak.training.write.session;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.training.write.session.Sessions.ENROLLED;
import static id.jejak.training.write.session.Sessions.FIRST;
import static id.jejak.training.write.session.Sessions.ID;
import static id.jejak.training.write.session.Sessions.LAST;
import static id.jejak.training.write.session.Sessions.PLANNED;
import static id.jejak.training.write.session.Sessions.SERVING;
import static id.jejak.training.write.session.Sessions.cancelled;
import static id.jejak.training.write.session.Sessions.enrolled;
import static id.jejak.training.write.session.Sessions.scheduled;
import static id.jejak.training.write.session.Sessions.spec;
import static id.jejak.training.write.session.Sessions.withdrawn;
import static id.jejak.training.write.session.TrainingRejection.ALREADY_GIVEN;
import static id.jejak.training.write.session.TrainingRejection.ALREADY_NOMINATED;
import static id.jejak.training.write.session.TrainingRejection.BEFORE_ANNOUNCED;
import static id.jejak.training.write.session.TrainingRejection.BEFORE_LAST_STEP;
import static id.jejak.training.write.session.TrainingRejection.CANCELLED;
import static id.jejak.training.write.session.TrainingRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.training.write.session.TrainingRejection.ENROLMENT_CLOSED;
import static id.jejak.training.write.session.TrainingRejection.NOT_A_SUPERIOR;
import static id.jejak.training.write.session.TrainingRejection.NOT_SCHEDULED;
import static id.jejak.training.write.session.TrainingRejection.NOT_WAITING;
import static id.jejak.training.write.session.TrainingRejection.OWN_NOMINATION;
import static id.jejak.training.write.session.TrainingRejection.REASON_MISSING;
import static id.jejak.training.write.session.TrainingRejection.SOMEBODY_WAITS;
import static id.jejak.training.write.session.Waiting.CITRA;
import static id.jejak.training.write.session.Waiting.ended;
import static id.jejak.training.write.session.Waiting.enrolledOn;
import static id.jejak.training.write.session.Waiting.given;
import static id.jejak.training.write.session.Waiting.nominated;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.write.learner.LearningRecord;
import id.jejak.training.write.learner.LearningRecord.AdoptedNeed;
import id.jejak.training.write.learner.LearningRecord.Assessed;
import id.jejak.training.write.learner.LearningRecord.Completed;
import id.jejak.training.write.session.SessionCommand.EndNomination;
import id.jejak.training.write.session.SessionCommand.EnrollTraining;
import id.jejak.training.write.session.SessionCommand.NominateForSession;
import id.jejak.training.write.session.WaitingDecider.Surroundings;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

class WaitingDeciderTest {
    private static final CompetencyId AIM = new CompetencyId("T.01");
    private static final LocalDate TRAINED = LocalDate.of(2024, 1, 31);

    private final Spec<Session, SessionEvent> spec = spec();

    @Test
    void whoever_is_nominated_for_a_full_session_waits() {
        spec.given(scheduled(1), enrolled(CITRA))
                .when(nominate(ANI))
                .then(nominated(ANI, 3, 108, "20", ENROLLED));
    }

    @Test
    void a_free_place_goes_to_the_nominated_at_once() {
        var asked = nominated(ANI, 3, 108, "20", ENROLLED);
        spec.given(scheduled(1))
                .when(nominate(ANI))
                .then(
                        asked,
                        new id.jejak.training.events.WaitingEvent.PlaceGiven(
                                ID, ANI, asked.priority(), ENROLLED, 0, ENROLLED),
                        enrolledOn(ANI, ENROLLED));
    }

    @Test
    void what_was_learned_until_that_day_makes_the_priority() {
        var learning =
                new LearningRecord(
                        List.of(
                                new Completed(TRAINED, Jp.of(8)),
                                new Completed(ENROLLED.plusDays(1), Jp.of(40))),
                        List.of(
                                new Assessed(TRAINED, AIM, new Level(1)),
                                new Assessed(TRAINED, AIM, new Level(2)),
                                new Assessed(ENROLLED.plusDays(1), AIM, new Level(3))),
                        List.of(new AdoptedNeed(ENROLLED.plusDays(1), AIM)),
                        Map.of());
        spec.given(scheduled(1), enrolled(CITRA))
                .when(nominate(ANI, new Surroundings(SERVING, learning, true)))
                .then(nominated(ANI, 1, 0, "12", ENROLLED));
    }

    @Test
    void the_same_nomination_twice_changes_nothing_and_another_one_is_refused() {
        spec.given(scheduled(1), enrolled(CITRA), nominated(ANI, 5))
                .when(nominate(ANI))
                .thenNothing();
        spec.given(scheduled(1), enrolled(CITRA), nominated(ANI, 5))
                .when(nominate(new NominateForSession(ID, ANI, BUDI, "other", ENROLLED)))
                .thenRejected(ALREADY_NOMINATED);
        spec.given(scheduled(1), enrolled(ANI)).when(nominate(ANI)).thenNothing();
    }

    @Test
    void nobody_is_given_a_place_by_the_list_twice() {
        spec.given(
                        scheduled(1),
                        nominated(ANI, 5),
                        given(ANI, 5, 0, ENROLLED),
                        enrolled(ANI),
                        withdrawn(ENROLLED))
                .when(nominate(ANI))
                .thenRejected(ALREADY_GIVEN);
    }

    @Test
    void nobody_overtakes_those_who_wait() {
        spec.given(scheduled(2), enrolled(CITRA), nominated(ANI, 5))
                .when(
                        state ->
                                ParticipationDecider.enrol(
                                        new EnrollTraining(ID, BUDI, ENROLLED),
                                        state,
                                        SERVING,
                                        Applying.admission()))
                .thenRejected(SOMEBODY_WAITS);
    }

    @Test
    void only_superiors_nominate_and_never_themselves() {
        spec.given(scheduled(1))
                .when(nominate(new NominateForSession(ID, ANI, ANI, "me", ENROLLED)))
                .thenRejected(OWN_NOMINATION);
        spec.given(scheduled(1))
                .when(nominate(ANI, new Surroundings(SERVING, LearningRecord.NONE, false)))
                .thenRejected(NOT_A_SUPERIOR);
        spec.given(scheduled(1))
                .when(nominate(new NominateForSession(ID, ANI, BUDI, " ", ENROLLED)))
                .thenRejected(REASON_MISSING);
    }

    @Test
    void only_those_in_service_are_nominated() {
        var leaving = Applying.leaving(ANI, ENROLLED);
        spec.given(scheduled(1))
                .when(
                        state ->
                                WaitingDecider.nominate(
                                        new NominateForSession(
                                                ID, ANI, BUDI, Waiting.GROUNDS, ENROLLED),
                                        state,
                                        new Surroundings(SERVING, LearningRecord.NONE, true),
                                        leaving))
                .thenRejected(leaving.no(leaving.of(ANI, Sessions.activity(), ENROLLED)));
        var stranger = new Surroundings(ServiceRecord.UNKNOWN, LearningRecord.NONE, true);
        spec.given(scheduled(1)).when(nominate(ANI, stranger)).thenRejected(EMPLOYEE_UNKNOWN);
    }

    @Test
    void a_nomination_lies_between_the_announcement_and_the_last_day() {
        spec.given(scheduled(1))
                .when(nominateOn(PLANNED.minusDays(1)))
                .thenRejected(BEFORE_ANNOUNCED);
        spec.given(scheduled(1)).when(nominateOn(LAST.plusDays(1))).thenRejected(ENROLMENT_CLOSED);
        spec.given(scheduled(1), enrolled(ANI), withdrawn(FIRST))
                .when(nominate(ANI))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void there_is_no_waiting_for_what_is_not_held() {
        spec.given().when(nominate(ANI)).thenRejected(NOT_SCHEDULED);
        spec.given().when(end("ill", ENROLLED)).thenRejected(NOT_SCHEDULED);
        spec.given(scheduled(1), cancelled()).when(nominate(ANI)).thenRejected(CANCELLED);
        spec.given(scheduled(1), nominated(ANI, 5), cancelled())
                .when(end("ill", ENROLLED))
                .thenNothing();
    }

    @Test
    void a_nomination_is_taken_back_once_with_its_reason() {
        spec.given(scheduled(1), nominated(ANI, 5)).when(end("ill", ENROLLED)).then(ended(ANI));
        spec.given(scheduled(1), nominated(ANI, 5), ended(ANI))
                .when(end("ill", ENROLLED))
                .thenNothing();
        spec.given(scheduled(1)).when(end("ill", ENROLLED)).thenRejected(NOT_WAITING);
        spec.given(scheduled(1), nominated(ANI, 5))
                .when(end(" ", ENROLLED))
                .thenRejected(REASON_MISSING);
        spec.given(scheduled(1), nominated(ANI, 5))
                .when(end("ill", PLANNED))
                .thenRejected(BEFORE_LAST_STEP);
    }

    private static Function<Session, Decision<SessionEvent>> nominate(EmployeeId who) {
        return nominate(who, new Surroundings(SERVING, LearningRecord.NONE, true));
    }

    private static Function<Session, Decision<SessionEvent>> nominate(
            EmployeeId who, Surroundings around) {
        var command = new NominateForSession(ID, who, BUDI, Waiting.GROUNDS, ENROLLED);
        return state -> WaitingDecider.nominate(command, state, around, Applying.admission());
    }

    private static Function<Session, Decision<SessionEvent>> nominateOn(LocalDate on) {
        return nominate(new NominateForSession(ID, ANI, BUDI, Waiting.GROUNDS, on));
    }

    private static Function<Session, Decision<SessionEvent>> nominate(NominateForSession command) {
        return state ->
                WaitingDecider.nominate(
                        command,
                        state,
                        new Surroundings(SERVING, LearningRecord.NONE, true),
                        Applying.admission());
    }

    private static Function<Session, Decision<SessionEvent>> end(String reason, LocalDate on) {
        return state -> WaitingDecider.end(new EndNomination(ID, ANI, reason, on), state);
    }
}
