package id.jejak.training.write.session;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.deciding.People.appointed;
import static id.jejak.training.write.session.Sessions.ENROLLED;
import static id.jejak.training.write.session.Sessions.FIRST;
import static id.jejak.training.write.session.Sessions.ID;
import static id.jejak.training.write.session.Sessions.LAST;
import static id.jejak.training.write.session.Sessions.PLANNED;
import static id.jejak.training.write.session.Sessions.PROGRAMME;
import static id.jejak.training.write.session.Sessions.attended;
import static id.jejak.training.write.session.Sessions.cancelled;
import static id.jejak.training.write.session.Sessions.completed;
import static id.jejak.training.write.session.Sessions.enrolled;
import static id.jejak.training.write.session.Sessions.programme;
import static id.jejak.training.write.session.Sessions.scheduled;
import static id.jejak.training.write.session.Sessions.withdrawn;
import static id.jejak.training.write.session.Waiting.CITRA;
import static id.jejak.training.write.session.Waiting.ended;
import static id.jejak.training.write.session.Waiting.enrolledOn;
import static id.jejak.training.write.session.Waiting.given;
import static id.jejak.training.write.session.Waiting.nominated;

import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Histories;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.TrainingEvent.SeatsChanged;
import id.jejak.training.write.learner.Learners;
import id.jejak.training.write.learner.LearningRecord;
import id.jejak.training.write.partner.Partnerships;
import id.jejak.training.write.session.SessionCommand.CancelSession;
import id.jejak.training.write.session.SessionCommand.ChangeSeats;
import id.jejak.training.write.session.SessionCommand.CompleteTraining;
import id.jejak.training.write.session.SessionCommand.EndNomination;
import id.jejak.training.write.session.SessionCommand.EnrollTraining;
import id.jejak.training.write.session.SessionCommand.GiveFreePlaces;
import id.jejak.training.write.session.SessionCommand.LeaveSession;
import id.jejak.training.write.session.SessionCommand.NominateForSession;
import id.jejak.training.write.session.SessionCommand.RecordAttendance;
import id.jejak.training.write.session.SessionCommand.RecordParticipation;
import id.jejak.training.write.session.SessionCommand.WithdrawEnrolment;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class SessionAggregateTest {
    private final AggregateTestFixture<SessionAggregate> fixture =
            new AggregateTestFixture<>(SessionAggregate.class);

    @BeforeEach
    void ani_serves_and_kominfo_holds_what_is_offered() {
        var kominfo =
                new AgencyRegistered(
                        KOMINFO, null, List.of(KOMINFO), AgencyKind.CITY, "1", "K", "1", PLANNED);
        fixture.registerInjectableResource(SHIPPED);
        fixture.registerInjectableResource((Learners) _ -> LearningRecord.NONE);
        fixture.registerInjectableResource(Applying.serving());
        fixture.registerInjectableResource((Partnerships) (_, _, _, _) -> true);
        fixture.registerInjectableResource(
                new Histories()
                        .with(PROGRAMME.value(), programme())
                        .with(KOMINFO.value(), kominfo)
                        .with(ANI.value(), appointed(ANI, LocalDate.of(2015, 2, 1)))
                        .with(BUDI.value(), appointed(BUDI, LocalDate.of(2010, 2, 1)))
                        .facts());
    }

    @Test
    void a_session_is_created_with_what_programme_and_agency_say() {
        fixture.givenNoPriorActivity()
                .when(SessionDeciderTest.command(5, 1, LAST, 30))
                .expectEvents(scheduled(30));
    }

    @Test
    void every_command_reaches_its_rule() {
        fixture.given(scheduled(1))
                .when(new CancelSession(ID, KOMINFO, "flood", ENROLLED))
                .expectEvents(cancelled());
        fixture.given(scheduled(1))
                .when(new EnrollTraining(ID, ANI, ENROLLED))
                .expectEvents(enrolled(ANI));
        fixture.given(scheduled(1), enrolled(ANI))
                .when(new WithdrawEnrolment(ID, ANI, "ill", FIRST))
                .expectEvents(withdrawn(FIRST));
        fixture.given(scheduled(1), enrolled(ANI))
                .when(new RecordAttendance(ID, ANI, 5, LAST))
                .expectEvents(attended(5, LAST));
        fixture.given(scheduled(1), enrolled(ANI), attended(5, LAST))
                .when(new CompleteTraining(ID, ANI, null, LAST))
                .expectEvents(completed());
        fixture.given(scheduled(1))
                .when(new RecordParticipation(ID, ANI, ENROLLED, 5, LAST, null))
                .expectEvents(enrolled(ANI), attended(5, LAST), completed());
    }

    @Test
    void the_commands_of_the_waiting_list_reach_their_rules() {
        fixture.given(scheduled(1), enrolled(CITRA))
                .when(new NominateForSession(ID, ANI, BUDI, Waiting.GROUNDS, ENROLLED))
                .expectEvents(nominated(ANI, 3, 108, "20", ENROLLED));
        fixture.given(scheduled(1), nominated(ANI, 10))
                .when(new EndNomination(ID, ANI, "ill", ENROLLED))
                .expectEvents(ended(ANI));
        fixture.given(scheduled(1), nominated(ANI, 10))
                .when(new GiveFreePlaces(ID, FIRST))
                .expectEvents(given(ANI, 10, 0, FIRST), enrolledOn(ANI, FIRST));
        fixture.given(scheduled(1), enrolled(ANI))
                .when(new LeaveSession(ID, ANI, ENROLLED))
                .expectEvents(new EnrolmentWithdrawn(ID, ANI, Leaving.REASON, ENROLLED));
        fixture.given(scheduled(1))
                .when(new ChangeSeats(ID, KOMINFO, 2, "larger hall", ENROLLED))
                .expectEvents(new SeatsChanged(ID, 2, "larger hall", ENROLLED));
    }

    @Test
    void the_shell_turns_a_refusal_into_a_coded_error() {
        fixture.given(scheduled(1), enrolled(BUDI))
                .when(new EnrollTraining(ID, ANI, ENROLLED))
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails("training.no-seat-left");
    }

    @Test
    void a_session_that_is_not_there_is_refused_with_a_code() {
        fixture.givenNoPriorActivity()
                .when(new EnrollTraining(ID, BUDI, ENROLLED))
                .expectNoEvents()
                .expectExceptionDetails("training.not-scheduled");
    }
}
