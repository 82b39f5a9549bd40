package id.jejak.privacy.write;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.appointed;
import static id.jejak.deciding.People.retired;
import static id.jejak.privacy.write.PrivacyRejection.ALREADY_REQUESTED;
import static id.jejak.privacy.write.PrivacyRejection.ALREADY_SETTLED;
import static id.jejak.privacy.write.PrivacyRejection.ANSWER_MISSING;
import static id.jejak.privacy.write.PrivacyRejection.BEFORE_REQUEST;
import static id.jejak.privacy.write.PrivacyRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.privacy.write.PrivacyRejection.GROUND_MISSING;
import static id.jejak.privacy.write.PrivacyRejection.NOT_REQUESTED;
import static id.jejak.privacy.write.PrivacyRejection.WISH_MISSING;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.access.rules.Hand;
import id.jejak.deciding.Decision;
import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.deciding.Target;
import id.jejak.kernel.DataRequestId;
import id.jejak.privacy.events.PrivacyEvent;
import id.jejak.privacy.events.PrivacyEvent.DataRequestAnswered;
import id.jejak.privacy.events.PrivacyEvent.DataRequestRefused;
import id.jejak.privacy.events.PrivacyEvent.DataRequested;
import id.jejak.privacy.events.RequestKind;
import id.jejak.privacy.rules.AnswerClock;
import id.jejak.privacy.write.PrivacyCommand.AnswerDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RefuseDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RequestData;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.function.Function;

class PrivacyDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final DataRequestId ID = new DataRequestId("r1");
    private static final String ART = "UU 27/2022 art. 33";
    private static final DataRequested ASKED =
            new DataRequested(ID, ANI, RequestKind.ACCESS, "Everything", AnswerClock.POLICY, DAY);
    private static final DataRequestAnswered ANSWERED =
            new DataRequestAnswered(ID, ANI, "Export", DAY);

    private final Spec<DataRequests, PrivacyEvent> spec =
            new Spec<>(DataRequests.NONE, DataRequests::evolve);

    @Test
    void a_request_is_recorded_once() {
        spec.given().when(request("Everything", DAY)).then(ASKED);
        spec.given(ASKED).when(request("Everything", DAY)).thenNothing();
        spec.given(ASKED).when(request("Less", DAY)).thenRejected(ALREADY_REQUESTED);
        spec.given().when(request(" ", DAY)).thenRejected(WISH_MISSING);
    }

    @Test
    void the_right_outlives_the_service_but_does_not_come_before_it() {
        spec.given().when(request("Everything", DAY.minusYears(9))).thenRejected(EMPLOYEE_UNKNOWN);
        var left =
                new Histories()
                        .with(
                                ANI.value(),
                                appointed(ANI, DAY.minusYears(5)),
                                retired(ANI, DAY.minusYears(1)));
        spec.given().when(request("Everything", DAY, left)).then(ASKED);
        spec.given()
                .when(request("Everything", DAY, new Histories()))
                .thenRejected(EMPLOYEE_UNKNOWN);
    }

    @Test
    void a_request_is_answered_or_refused_once() {
        var refused = new DataRequestRefused(ID, ANI, ART, "Others", DAY);
        spec.given(ASKED).when(answer("Export", DAY)).then(ANSWERED);
        spec.given(ASKED, ANSWERED).when(answer("Export", DAY)).thenNothing();
        spec.given(ASKED, ANSWERED).when(refuse(ART, "Others")).thenRejected(ALREADY_SETTLED);
        spec.given(ASKED).when(refuse(ART, "Others")).then(refused);
        spec.given(ASKED, refused).when(answer("Export", DAY)).thenRejected(ALREADY_SETTLED);
    }

    @Test
    void an_answer_tells_something_and_a_refusal_its_legal_ground() {
        spec.given(ASKED).when(answer(" ", DAY)).thenRejected(ANSWER_MISSING);
        spec.given(ASKED).when(refuse(" ", "Others")).thenRejected(GROUND_MISSING);
        spec.given(ASKED).when(refuse(ART, " ")).thenRejected(GROUND_MISSING);
    }

    @Test
    void nothing_comes_of_what_was_not_asked_yet() {
        spec.given().when(answer("Export", DAY)).thenRejected(NOT_REQUESTED);
        spec.given(ASKED).when(answer("Export", DAY.minusDays(1))).thenRejected(BEFORE_REQUEST);
    }

    @Test
    void the_employee_asks_and_somebody_else_answers() {
        assertThat(new RequestData(ANI, ID, RequestKind.ACCESS, "Everything", DAY).target())
                .isEqualTo(new Target.OfEmployee(ANI, new Hand.Also(ANI)));
        assertThat(new AnswerDataRequest(ANI, ID, "Export", DAY).target())
                .isEqualTo(new Target.OfEmployee(ANI, Hand.NOT_OWN));
    }

    @Test
    void one_stream_holds_all_requests_of_an_employee() {
        var fixture = new AggregateTestFixture<>(PrivacyAggregate.class);
        fixture.registerInjectableResource(people().facts());
        fixture.givenNoPriorActivity()
                .when(new RequestData(ANI, ID, RequestKind.ACCESS, "Everything", DAY))
                .expectEvents(ASKED);
        var again = new AggregateTestFixture<>(PrivacyAggregate.class);
        again.registerInjectableResource(people().facts());
        again.given(ASKED)
                .when(new AnswerDataRequest(ANI, ID, "Export", DAY))
                .expectEvents(ANSWERED);
    }

    private static Histories people() {
        return new Histories().with(ANI.value(), appointed(ANI, DAY.minusYears(5)));
    }

    private static Function<DataRequests, Decision<PrivacyEvent>> request(
            String wish, LocalDate on) {
        return request(wish, on, people());
    }

    private static Function<DataRequests, Decision<PrivacyEvent>> request(
            String wish, LocalDate on, Histories people) {
        return state ->
                PrivacyDecider.request(
                        new RequestData(ANI, ID, RequestKind.ACCESS, wish, on),
                        state,
                        ServiceRecord.of(ANI, people.facts()));
    }

    private static Function<DataRequests, Decision<PrivacyEvent>> answer(
            String text, LocalDate on) {
        return state -> PrivacyDecider.answer(new AnswerDataRequest(ANI, ID, text, on), state);
    }

    private static Function<DataRequests, Decision<PrivacyEvent>> refuse(
            String ground, String reason) {
        return state ->
                PrivacyDecider.refuse(new RefuseDataRequest(ANI, ID, ground, reason, DAY), state);
    }
}
