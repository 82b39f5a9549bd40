package id.jejak.assessment.write;

import static id.jejak.assessment.write.AssessmentRejection.ALREADY_ASSESSED;
import static id.jejak.assessment.write.AssessmentRejection.COMPETENCY_NOT_REQUIRED;
import static id.jejak.assessment.write.AssessmentRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.assessment.write.AssessmentRejection.NOTHING_ASSESSED;
import static id.jejak.assessment.write.AssessmentRejection.NOT_IN_SERVICE;
import static id.jejak.assessment.write.AssessmentRejection.NO_POST;
import static id.jejak.assessment.write.AssessmentRejection.NO_STANDARD;
import static id.jejak.assessment.write.Samples.ANALYST;
import static id.jejak.assessment.write.Samples.ANI;
import static id.jejak.assessment.write.Samples.DAY;
import static id.jejak.assessment.write.Samples.HEAD;
import static id.jejak.assessment.write.Samples.ID;
import static id.jejak.assessment.write.Samples.START;
import static id.jejak.assessment.write.Samples.assess;
import static id.jejak.assessment.write.Samples.assessed;
import static id.jejak.assessment.write.Samples.corrected;
import static id.jejak.assessment.write.Samples.levels;
import static id.jejak.assessment.write.Samples.standard;
import static id.jejak.deciding.ByRule.SHIPPED;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.assessment.write.AssessmentCommand.AssessCompetency;
import id.jejak.assessment.write.AssessmentDecider.Situation;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

class AssessingTest {
    private static final Map<String, Integer> FOUND = Map.of("M.01", 2, "M.02", 1);
    private static final Situation SERVING =
            situation(inService(null), ANALYST, standard(ANALYST, 2));

    private final Spec<Assessment, AssessmentEvent> spec =
            new Spec<>(Assessment.UNMADE, Assessment::evolve);

    @Test
    void levels_are_measured_over_the_competencies_that_were_assessed() {
        spec.given().when(decide(assess(null, FOUND), SERVING)).then(assessed());
    }

    @Test
    void a_stranger_is_not_assessed() {
        spec.given()
                .when(decide(assess(HEAD, FOUND), with(ServiceRecord.UNKNOWN)))
                .thenRejected(EMPLOYEE_UNKNOWN);
    }

    @Test
    void nobody_is_assessed_on_the_first_day_out_of_service() {
        spec.given()
                .when(decide(assess(null, FOUND), with(inService(DAY))))
                .thenRejected(NOT_IN_SERVICE);
    }

    @Test
    void somebody_is_assessed_on_the_last_day_of_service() {
        spec.given()
                .when(decide(assess(null, FOUND), with(inService(DAY.plusDays(1)))))
                .then(assessed());
    }

    @Test
    void without_any_post_there_is_no_measure() {
        var nowhere = new Situation(inService(null), Optional.empty(), Optional.empty());
        spec.given().when(decide(assess(null, FOUND), nowhere)).thenRejected(NO_POST);
    }

    @Test
    void without_a_standard_there_is_no_measure() {
        var unmeasured = new Situation(inService(null), Optional.of(ANALYST), Optional.empty());
        spec.given().when(decide(assess(null, FOUND), unmeasured)).thenRejected(NO_STANDARD);
    }

    @Test
    void an_assessment_of_nothing_is_refused() {
        spec.given().when(decide(assess(null, Map.of()), SERVING)).thenRejected(NOTHING_ASSESSED);
    }

    @Test
    void a_competency_outside_the_standard_is_refused() {
        spec.given()
                .when(decide(assess(null, Map.of("M.01", 2, "M.08", 2)), SERVING))
                .thenRejected(COMPETENCY_NOT_REQUIRED);
    }

    @Test
    void the_same_assessment_again_changes_nothing() {
        spec.given(assessed()).when(decide(assess(null, FOUND), SERVING)).thenNothing();
    }

    @Test
    void the_same_assessment_again_after_its_correction_changes_nothing() {
        spec.given(assessed(), corrected())
                .when(decide(assess(ANALYST, FOUND), SERVING))
                .thenNothing();
    }

    @ParameterizedTest
    @MethodSource("otherContents")
    void other_content_under_the_same_number_is_refused(AssessCompetency other) {
        spec.given(assessed()).when(decide(other, SERVING)).thenRejected(ALREADY_ASSESSED);
    }

    static Stream<AssessCompetency> otherContents() {
        var budi = new EmployeeId("budi");
        return Stream.of(
                assess(HEAD, FOUND),
                assess(null, Map.of("M.01", 2)),
                assess(null, FOUND, "Eko"),
                of(budi, Purpose.MAPPING, Method.SIMPLE, "report 7", DAY),
                of(ANI, Purpose.FILLING, Method.SIMPLE, "report 7", DAY),
                of(ANI, Purpose.MAPPING, Method.TEST, "report 7", DAY),
                of(ANI, Purpose.MAPPING, Method.SIMPLE, "report 8", DAY),
                of(ANI, Purpose.MAPPING, Method.SIMPLE, "report 7", DAY.plusDays(1)));
    }

    @Test
    void a_history_that_begins_with_a_correction_stops_the_show() {
        assertThatThrownBy(() -> Assessment.evolve(Assessment.UNMADE, corrected()))
                .hasMessage("corrupt stream: AssessmentCorrected after Unmade");
    }

    @Test
    void a_history_with_the_same_assessment_twice_stops_the_show() {
        var made = Assessment.evolve(Assessment.UNMADE, assessed());
        assertThatThrownBy(() -> Assessment.evolve(made, assessed()))
                .hasMessage("corrupt stream: CompetencyAssessed after Made");
    }

    private static AssessCompetency of(
            EmployeeId employee, Purpose purpose, Method method, String evidence, LocalDate on) {
        return new AssessCompetency(
                ID, employee, null, purpose, method, "Dewi", levels(FOUND), List.of(evidence), on);
    }

    private static Function<Assessment, Decision<AssessmentEvent>> decide(
            AssessCompetency command, Situation situation) {
        return state -> AssessmentDecider.assess(command, state, situation, SHIPPED);
    }

    private static Situation with(ServiceRecord service) {
        return situation(service, ANALYST, standard(ANALYST, 2));
    }

    private static Situation situation(ServiceRecord service, PostId post, StandardSet standard) {
        return new Situation(service, Optional.of(post), Optional.of(standard));
    }

    private static ServiceRecord inService(@Nullable LocalDate until) {
        return new ServiceRecord.Known(
                START, new TreeMap<>(Map.of(START, EmploymentKind.CPNS)), until);
    }
}
