package id.jejak.award.write;

import static id.jejak.award.events.AwardKind.ASN_BERPRESTASI;
import static id.jejak.award.events.AwardKind.SATYALANCANA_X;
import static id.jejak.award.write.AwardRejection.ALREADY_GRANTED;
import static id.jejak.award.write.AwardRejection.ALREADY_NOMINATED;
import static id.jejak.award.write.AwardRejection.ALREADY_REVOKED;
import static id.jejak.award.write.AwardRejection.ANOTHER_EMPLOYEE;
import static id.jejak.award.write.AwardRejection.BEFORE_LAST_STEP;
import static id.jejak.award.write.AwardRejection.DECREE_MISSING;
import static id.jejak.award.write.AwardRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.award.write.AwardRejection.NOT_A_PNS;
import static id.jejak.award.write.AwardRejection.NOT_GRANTED;
import static id.jejak.award.write.AwardRejection.NOT_NOMINATED;
import static id.jejak.award.write.AwardRejection.PUNISHED;
import static id.jejak.award.write.AwardRejection.REASON_MISSING;
import static id.jejak.award.write.AwardRejection.SERVICE_TOO_SHORT;
import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.ByRule.decided;
import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.award.events.AwardEvent;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardPublished;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.award.events.AwardKind;
import id.jejak.award.write.AwardCommand.GrantAward;
import id.jejak.award.write.AwardCommand.NominateForAward;
import id.jejak.award.write.AwardCommand.PublishAward;
import id.jejak.award.write.AwardCommand.RevokeAward;
import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PolicyRef;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

class AwardDeciderTest {
    static final AwardId ID = new AwardId("w1");
    static final LocalDate SINCE = LocalDate.of(2015, 3, 20);
    static final LocalDate NOMINATED = LocalDate.of(2025, 3, 1);
    static final LocalDate GRANTED = LocalDate.of(2025, 8, 17);
    private static final LocalDate REVOKED = LocalDate.of(2026, 1, 5);

    private static final PolicyRef ALLOWED =
            decided(
                    "satyalancana-karya-satya",
                    "2010.1",
                    "yearsRequired_r1 verdict_r4 eligible_r1",
                    "award",
                    "SATYALANCANA_X",
                    "employmentKind",
                    "PNS",
                    "gravelyPunished",
                    "false",
                    "serviceYears",
                    "10");

    private final Spec<Award, AwardEvent> spec = new Spec<>(Award.UNOPENED, Award::evolve);

    @Test
    void somebody_is_nominated() {
        spec.given()
                .when(nominate(SATYALANCANA_X, NOMINATED, serving(EmploymentKind.PNS)))
                .then(nominated(SATYALANCANA_X));
    }

    @Test
    void a_stranger_is_not_nominated() {
        spec.given()
                .when(nominate(ASN_BERPRESTASI, NOMINATED, ServiceRecord.UNKNOWN))
                .thenRejected(EMPLOYEE_UNKNOWN);
    }

    @Test
    void satyalancana_takes_the_years_of_service() {
        var monthBefore = NOMINATED.minusDays(1);
        spec.given()
                .when(nominate(SATYALANCANA_X, monthBefore, serving(EmploymentKind.PNS)))
                .thenRejected(SERVICE_TOO_SHORT);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PNS")
    void satyalancana_is_for_pns_and_other_awards_for_all(EmploymentKind kind) {
        spec.given()
                .when(nominate(SATYALANCANA_X, NOMINATED, serving(kind)))
                .thenRejected(NOT_A_PNS);
        spec.given()
                .when(nominate(ASN_BERPRESTASI, NOMINATED, serving(kind)))
                .then(nominated(ASN_BERPRESTASI));
    }

    @Test
    void satyalancana_is_barred_by_a_grave_measure_and_other_awards_are_not() {
        var grave = new Measure(Severity.MEDIUM, NOMINATED.minusYears(3), null);
        var light = new Measure(Severity.LIGHT, NOMINATED.minusYears(3), null);
        var who = serving(EmploymentKind.PNS);
        spec.given()
                .when(
                        state ->
                                AwardDecider.nominate(
                                        asked(SATYALANCANA_X), state, who, List.of(grave), SHIPPED))
                .thenRejected(PUNISHED);
        spec.given()
                .when(
                        state ->
                                AwardDecider.nominate(
                                        asked(SATYALANCANA_X), state, who, List.of(light), SHIPPED))
                .then(nominated(SATYALANCANA_X));
        spec.given()
                .when(
                        state ->
                                AwardDecider.nominate(
                                        asked(ASN_BERPRESTASI),
                                        state,
                                        who,
                                        List.of(grave),
                                        SHIPPED))
                .then(nominated(ASN_BERPRESTASI));
    }

    private static NominateForAward asked(AwardKind kind) {
        return new NominateForAward(ID, ANI, kind, "BKPSDM", "ten years", NOMINATED);
    }

    @Test
    void nominating_the_same_again_changes_nothing_at_any_later_step() {
        var again = nominate(SATYALANCANA_X, GRANTED, serving(EmploymentKind.PNS));
        spec.given(nominated(SATYALANCANA_X)).when(again).thenNothing();
        spec.given(nominated(SATYALANCANA_X), granted()).when(again).thenNothing();
        spec.given(nominated(SATYALANCANA_X), granted(), revoked()).when(again).thenNothing();
    }

    @Test
    void a_case_keeps_its_content() {
        var other = nominate(ASN_BERPRESTASI, NOMINATED, serving(EmploymentKind.PNS));
        spec.given(nominated(SATYALANCANA_X)).when(other).thenRejected(ALREADY_NOMINATED);
        spec.given(nominated(SATYALANCANA_X), granted())
                .when(other)
                .thenRejected(ALREADY_NOMINATED);
    }

    @Test
    void a_nomination_is_granted_by_decree() {
        spec.given(nominated(SATYALANCANA_X))
                .when(grant(ANI, "Keppres 1/2025", GRANTED))
                .then(granted());
    }

    @Test
    void nothing_is_granted_without_nomination_decree_or_in_the_past_of_the_case() {
        spec.given().when(grant(ANI, "Keppres 1/2025", GRANTED)).thenRejected(NOT_NOMINATED);
        spec.given(nominated(SATYALANCANA_X))
                .when(grant(ANI, " ", GRANTED))
                .thenRejected(DECREE_MISSING);
        spec.given(nominated(SATYALANCANA_X))
                .when(grant(ANI, "Keppres 1/2025", NOMINATED.minusDays(1)))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void granting_again_by_the_same_decree_changes_nothing() {
        var again = grant(ANI, "Keppres 1/2025", REVOKED);
        spec.given(nominated(SATYALANCANA_X), granted()).when(again).thenNothing();
        spec.given(nominated(SATYALANCANA_X), granted(), revoked()).when(again).thenNothing();
    }

    @Test
    void another_decree_does_not_grant_again() {
        var other = grant(ANI, "Keppres 2/2026", REVOKED);
        spec.given(nominated(SATYALANCANA_X), granted()).when(other).thenRejected(ALREADY_GRANTED);
        spec.given(nominated(SATYALANCANA_X), granted(), revoked())
                .when(other)
                .thenRejected(ALREADY_REVOKED);
    }

    @Test
    void a_case_is_about_its_nominee() {
        spec.given(nominated(SATYALANCANA_X))
                .when(grant(BUDI, "Keppres 1/2025", GRANTED))
                .thenRejected(ANOTHER_EMPLOYEE);
        spec.given(nominated(SATYALANCANA_X), granted())
                .when(grant(BUDI, "Keppres 1/2025", GRANTED))
                .thenRejected(ANOTHER_EMPLOYEE);
        spec.given(nominated(SATYALANCANA_X), granted())
                .when(revoke(BUDI, "heavy punishment", REVOKED))
                .thenRejected(ANOTHER_EMPLOYEE);
    }

    @Test
    void a_granted_award_is_published_once_and_may_still_be_revoked() {
        var published = new AwardPublished(ID, ANI, SATYALANCANA_X, GRANTED.plusDays(1));
        var publish = publish(ANI, GRANTED.plusDays(1));
        spec.given(nominated(SATYALANCANA_X), granted()).when(publish).then(published);
        spec.given(nominated(SATYALANCANA_X), granted(), published).when(publish).thenNothing();
        spec.given(nominated(SATYALANCANA_X)).when(publish).thenRejected(NOT_GRANTED);
        spec.given(nominated(SATYALANCANA_X), granted(), revoked())
                .when(publish)
                .thenRejected(ALREADY_REVOKED);
        spec.given(nominated(SATYALANCANA_X), granted())
                .when(publish(BUDI, GRANTED))
                .thenRejected(ANOTHER_EMPLOYEE);
        spec.given(nominated(SATYALANCANA_X), granted())
                .when(publish(ANI, GRANTED.minusDays(1)))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given(nominated(SATYALANCANA_X), granted(), published)
                .when(revoke(ANI, "heavy punishment", REVOKED))
                .then(revoked());
    }

    private static Function<Award, Decision<AwardEvent>> publish(
            EmployeeId employee, LocalDate on) {
        return state -> AwardDecider.publish(new PublishAward(ID, employee, on), state);
    }

    @Test
    void a_granted_award_is_revoked_for_a_reason() {
        spec.given(nominated(SATYALANCANA_X), granted())
                .when(revoke(ANI, "heavy punishment", REVOKED))
                .then(revoked());
        spec.given(nominated(SATYALANCANA_X), granted())
                .when(revoke(ANI, " ", REVOKED))
                .thenRejected(REASON_MISSING);
        spec.given(nominated(SATYALANCANA_X), granted())
                .when(revoke(ANI, "heavy punishment", GRANTED.minusDays(1)))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void only_a_granted_award_is_revoked() {
        var revoke = revoke(ANI, "heavy punishment", REVOKED);
        spec.given().when(revoke).thenRejected(NOT_GRANTED);
        spec.given(nominated(SATYALANCANA_X)).when(revoke).thenRejected(NOT_GRANTED);
    }

    @Test
    void revoking_again_changes_nothing_for_the_same_reason_and_is_refused_for_another() {
        var gone = new AwardEvent[] {nominated(SATYALANCANA_X), granted(), revoked()};
        spec.given(gone).when(revoke(ANI, "heavy punishment", REVOKED)).thenNothing();
        spec.given(gone).when(revoke(ANI, "error", REVOKED)).thenRejected(ALREADY_REVOKED);
        spec.given(gone)
                .when(revoke(BUDI, "heavy punishment", REVOKED))
                .thenRejected(ALREADY_REVOKED);
    }

    @Test
    void streams_that_cannot_be_are_not_folded() {
        assertThatThrownBy(() -> spec.given(granted()))
                .hasMessage("corrupt stream: AwardGranted after Unopened");
        assertThatThrownBy(() -> spec.given(nominated(SATYALANCANA_X), revoked()))
                .hasMessage("corrupt stream: AwardRevoked after Nominated");
    }

    private static ServiceRecord serving(EmploymentKind kind) {
        return new ServiceRecord.Known(SINCE, new TreeMap<>(Map.of(SINCE, kind)), null);
    }

    private static Function<Award, Decision<AwardEvent>> nominate(
            AwardKind kind, LocalDate on, ServiceRecord who) {
        var command = new NominateForAward(ID, ANI, kind, "BKPSDM", "ten years", on);
        return state -> AwardDecider.nominate(command, state, who, List.of(), SHIPPED);
    }

    private static Function<Award, Decision<AwardEvent>> grant(
            EmployeeId employee, String decree, LocalDate on) {
        return state -> AwardDecider.grant(new GrantAward(ID, employee, decree, on), state);
    }

    private static Function<Award, Decision<AwardEvent>> revoke(
            EmployeeId employee, String reason, LocalDate on) {
        return state -> AwardDecider.revoke(new RevokeAward(ID, employee, reason, on), state);
    }

    static AwardNominated nominated(AwardKind kind) {
        var policy = kind == SATYALANCANA_X ? ALLOWED : null;
        return new AwardNominated(ID, ANI, kind, "BKPSDM", "ten years", policy, NOMINATED);
    }

    static AwardGranted granted() {
        return new AwardGranted(ID, ANI, SATYALANCANA_X, "Keppres 1/2025", GRANTED);
    }

    static AwardRevoked revoked() {
        return new AwardRevoked(ID, ANI, SATYALANCANA_X, "heavy punishment", REVOKED);
    }
}
