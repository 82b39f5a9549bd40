package id.jejak.award.write.call;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.ByRule.decided;
import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.deciding.People.appointed;

import id.jejak.award.events.AwardKind;
import id.jejak.award.events.CallEvent;
import id.jejak.award.events.CallEvent.AppealAnswered;
import id.jejak.award.events.CallEvent.AppealLodged;
import id.jejak.award.events.CallEvent.CallOpened;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.events.CallEvent.NomineeScored;
import id.jejak.award.events.Criterion;
import id.jejak.award.events.Finding;
import id.jejak.award.write.call.CallCommand.AnswerAppeal;
import id.jejak.award.write.call.CallCommand.EnterNomination;
import id.jejak.award.write.call.CallCommand.LodgeAppeal;
import id.jejak.award.write.call.CallCommand.OpenCall;
import id.jejak.award.write.call.CallCommand.ScoreNominee;
import id.jejak.award.write.call.CallDecider.Background;
import id.jejak.deciding.Decision;
import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.CallId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.performance.events.Rating;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

class CallDeciderTest {
    private static final CallId ID = new CallId("call-2025");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final PolicyRef POLICY = new PolicyRef("award-criteria", "2025.1");
    private static final LocalDate OPENS = DAY.plusDays(7);
    private static final LocalDate CLOSES = DAY.plusDays(37);
    private static final EmployeeId CITRA = new EmployeeId("citra");
    private static final Histories PEOPLE =
            new Histories().with(ANI.value(), appointed(ANI, DAY.minusYears(5)));
    private static final ServiceRecord SERVING = ServiceRecord.of(ANI, PEOPLE.facts());
    private static final List<Rating> GOOD = List.of(Rating.BAIK, Rating.SANGAT_BAIK);
    private static final NominationEntered NOMINEE = entered(true, true);

    private final Spec<Call, CallEvent> spec = new Spec<>(Call.UNOPENED, Call::evolve);

    @Test
    void an_agency_opens_a_call_for_a_time_with_a_committee() {
        spec.given().when(open(OPENS, CLOSES, true, BUDI, ANI)).then(opened());
        spec.given(opened()).when(open(OPENS, CLOSES, true, BUDI, ANI)).thenNothing();
        spec.given(opened())
                .when(open(OPENS, CLOSES, true, BUDI))
                .thenRejected(CallRejection.ALREADY_OPENED);
        spec.given()
                .when(open(OPENS, CLOSES, false, BUDI))
                .thenRejected(CallRejection.AGENCY_UNKNOWN);
        spec.given()
                .when(open(CLOSES, OPENS, true, BUDI))
                .thenRejected(CallRejection.PERIOD_UNSOUND);
        spec.given()
                .when(open(DAY.minusDays(1), CLOSES, true, BUDI))
                .thenRejected(CallRejection.PERIOD_UNSOUND);
        spec.given().when(open(OPENS, CLOSES, true)).thenRejected(CallRejection.COMMITTEE_MISSING);
    }

    @Test
    void nominations_are_taken_while_it_is_open_with_what_the_policy_finds() {
        spec.given(opened()).when(enter("LAP-1", OPENS, GOOD)).then(NOMINEE);
        spec.given(opened())
                .when(enter("LAP-1", OPENS, List.of(Rating.BAIK)))
                .then(entered(true, false));
        spec.given(opened())
                .when(
                        enter(
                                "LAP-1",
                                OPENS,
                                GOOD,
                                new Measure(Severity.MEDIUM, OPENS.minusYears(2), null)))
                .then(entered(false, true));
        spec.given(opened())
                .when(
                        enter(
                                "LAP-1",
                                OPENS,
                                GOOD,
                                new Measure(Severity.HEAVY, OPENS.minusYears(5), null)))
                .then(NOMINEE);
        for (var day : List.of(OPENS.minusDays(1), CLOSES.plusDays(1))) {
            spec.given(opened())
                    .when(enter("LAP-1", day, GOOD))
                    .thenRejected(CallRejection.NOT_OPEN);
        }
        spec.given().when(enter("LAP-1", OPENS, GOOD)).thenRejected(CallRejection.NOT_OPENED);
        spec.given(opened(), NOMINEE).when(enter("LAP-1", CLOSES, GOOD)).thenNothing();
        spec.given(opened(), NOMINEE)
                .when(enter("LAP-2", CLOSES, GOOD))
                .thenRejected(CallRejection.ALREADY_ENTERED);
    }

    @Test
    void a_stranger_is_not_entered() {
        var unknown = new Background(ServiceRecord.UNKNOWN, List.of(), GOOD);
        spec.given(opened())
                .when(
                        state ->
                                CallDecider.enter(
                                        nomination("LAP-1", OPENS), state, unknown, SHIPPED))
                .thenRejected(CallRejection.EMPLOYEE_UNKNOWN);
    }

    @Test
    void each_member_scores_a_nominee_once_and_nobody_the_own_case() {
        spec.given(opened(), NOMINEE).when(score(BUDI, 80, CLOSES)).then(scored());
        spec.given(opened(), NOMINEE, scored()).when(score(BUDI, 80, CLOSES)).thenNothing();
        spec.given(opened(), NOMINEE, scored())
                .when(score(BUDI, 90, CLOSES))
                .thenRejected(CallRejection.ALREADY_SCORED);
        spec.given(opened(), NOMINEE)
                .when(score(ANI, 80, CLOSES))
                .thenRejected(CallRejection.OWN_SCORE);
        spec.given(opened(), NOMINEE)
                .when(score(CITRA, 80, CLOSES))
                .thenRejected(CallRejection.NOT_A_MEMBER);
        spec.given(opened(), NOMINEE)
                .when(score(BUDI, 101, CLOSES))
                .thenRejected(CallRejection.OFF_THE_SCALE);
        spec.given(opened(), NOMINEE)
                .when(score(BUDI, 80, DAY))
                .thenRejected(CallRejection.TOO_EARLY);
        spec.given(opened()).when(score(BUDI, 80, CLOSES)).thenRejected(CallRejection.NOT_ENTERED);
    }

    @Test
    void a_nominee_appeals_once_after_the_call_and_is_answered_once() {
        var after = CLOSES.plusDays(1);
        spec.given(opened(), NOMINEE).when(appeal("again", after)).then(appealed());
        spec.given(opened(), NOMINEE)
                .when(appeal("again", CLOSES))
                .thenRejected(CallRejection.TOO_EARLY);
        spec.given(opened(), NOMINEE, appealed()).when(appeal("again", after)).thenNothing();
        spec.given(opened(), NOMINEE, appealed())
                .when(appeal("other", after))
                .thenRejected(CallRejection.ALREADY_APPEALED);
        spec.given(opened(), NOMINEE, appealed()).when(answer("no", after)).then(answered());
        spec.given(opened(), NOMINEE, appealed(), answered())
                .when(answer("no", after))
                .thenNothing();
        spec.given(opened(), NOMINEE, appealed(), answered())
                .when(answer("yes", after))
                .thenRejected(CallRejection.ALREADY_ANSWERED);
        spec.given(opened(), NOMINEE, appealed())
                .when(answer("no", CLOSES))
                .thenRejected(CallRejection.TOO_EARLY);
        spec.given(opened(), NOMINEE)
                .when(answer("no", after))
                .thenRejected(CallRejection.NOT_APPEALED);
    }

    @Test
    void the_shell_looks_up_the_background() {
        var fixture = new AggregateTestFixture<>(CallAggregate.class);
        fixture.registerInjectableResource(SHIPPED);
        fixture.registerInjectableResource(PEOPLE.facts());
        var found =
                decided(
                        "award-criteria",
                        "2025.1",
                        "inServiceMet_r1 cleanRecordMet_r1 goodRatingsMet_r3",
                        "disciplineLastFiveYears",
                        "NONE",
                        "inService",
                        "true",
                        "ratingBefore",
                        "NONE",
                        "ratingLast",
                        "NONE");
        fixture.given(opened())
                .when(nomination("LAP-1", OPENS))
                .expectEvents(entered(true, false, found));
        fixture.givenNoPriorActivity()
                .when(new LodgeAppeal(ID, ANI, "again", CLOSES))
                .expectExceptionDetails("call.not-opened");
    }

    private static Function<Call, Decision<CallEvent>> open(
            LocalDate opens, LocalDate closes, boolean known, EmployeeId... committee) {
        var command =
                new OpenCall(
                        ID,
                        KOMINFO,
                        AwardKind.ASN_BERPRESTASI,
                        "ASN Berprestasi 2025",
                        "Inovasi",
                        opens,
                        closes,
                        List.of(committee),
                        DAY);
        return state -> CallDecider.open(command, state, known, SHIPPED);
    }

    private static Function<Call, Decision<CallEvent>> enter(
            String evidence, LocalDate on, List<Rating> ratings, Measure... measures) {
        var background = new Background(SERVING, List.of(measures), ratings);
        return state -> CallDecider.enter(nomination(evidence, on), state, background, SHIPPED);
    }

    private static EnterNomination nomination(String evidence, LocalDate on) {
        return new EnterNomination(ID, ANI, "Dinas Kominfo", "data", List.of(evidence), on);
    }

    private static Function<Call, Decision<CallEvent>> score(
            EmployeeId member, int score, LocalDate on) {
        return state -> NomineeDecider.score(new ScoreNominee(ID, ANI, member, score, on), state);
    }

    private static Function<Call, Decision<CallEvent>> appeal(String grounds, LocalDate on) {
        return state -> NomineeDecider.appeal(new LodgeAppeal(ID, ANI, grounds, on), state);
    }

    private static Function<Call, Decision<CallEvent>> answer(String answer, LocalDate on) {
        return state -> NomineeDecider.answer(new AnswerAppeal(ID, ANI, false, answer, on), state);
    }

    private static CallOpened opened() {
        return new CallOpened(
                ID,
                KOMINFO,
                AwardKind.ASN_BERPRESTASI,
                "ASN Berprestasi 2025",
                "Inovasi",
                POLICY,
                OPENS,
                CLOSES,
                List.of(BUDI, ANI),
                DAY);
    }

    private static NominationEntered entered(boolean clean, boolean good) {
        return entered(clean, good, POLICY);
    }

    private static NominationEntered entered(boolean clean, boolean good, PolicyRef policy) {
        return new NominationEntered(
                ID,
                CallCommand.awardOf(ID, ANI),
                ANI,
                AwardKind.ASN_BERPRESTASI,
                "Dinas Kominfo",
                "data",
                List.of("LAP-1"),
                policy,
                List.of(
                        new Finding(Criterion.IN_SERVICE, true),
                        new Finding(Criterion.CLEAN_RECORD, clean),
                        new Finding(Criterion.GOOD_RATINGS, good)),
                OPENS);
    }

    private static NomineeScored scored() {
        return new NomineeScored(ID, ANI, BUDI, 80, CLOSES);
    }

    private static AppealLodged appealed() {
        return new AppealLodged(ID, ANI, "again", CLOSES.plusDays(1));
    }

    private static AppealAnswered answered() {
        return new AppealAnswered(ID, ANI, false, "no", CLOSES.plusDays(1));
    }
}
