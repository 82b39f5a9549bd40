package id.jejak.assessment.write;

import static id.jejak.assessment.write.AssessmentRejection.COMPETENCY_NOT_REQUIRED;
import static id.jejak.assessment.write.AssessmentRejection.NOTHING_ASSESSED;
import static id.jejak.assessment.write.AssessmentRejection.NOT_ASSESSED;
import static id.jejak.assessment.write.AssessmentRejection.NO_STANDARD;
import static id.jejak.assessment.write.AssessmentRejection.REASON_MISSING;
import static id.jejak.assessment.write.Samples.ANALYST;
import static id.jejak.assessment.write.Samples.ANI;
import static id.jejak.assessment.write.Samples.ID;
import static id.jejak.assessment.write.Samples.assessed;
import static id.jejak.assessment.write.Samples.correct;
import static id.jejak.assessment.write.Samples.corrected;
import static id.jejak.assessment.write.Samples.levels;
import static id.jejak.assessment.write.Samples.standard;
import static id.jejak.deciding.ByRule.SHIPPED;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.write.AssessmentCommand.CorrectAssessment;
import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.kernel.EmployeeId;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

class CorrectingTest {
    private static final Map<String, Integer> BETTER = Map.of("M.01", 2, "M.02", 2);

    private final Spec<Assessment, AssessmentEvent> spec =
            new Spec<>(Assessment.UNMADE, Assessment::evolve);

    @Test
    void other_levels_take_the_place_of_the_first_on_the_day_of_the_assessment() {
        spec.given(assessed()).when(decide(correct(BETTER))).then(corrected());
    }

    @Test
    void the_same_levels_change_nothing() {
        spec.given(assessed()).when(decide(correct(Map.of("M.01", 2, "M.02", 1)))).thenNothing();
    }

    @Test
    void the_same_correction_again_changes_nothing() {
        spec.given(assessed(), corrected()).when(decide(correct(BETTER))).thenNothing();
    }

    @Test
    void what_was_never_assessed_is_not_corrected() {
        spec.given().when(decide(correct(BETTER))).thenRejected(NOT_ASSESSED);
    }

    @Test
    void the_assessment_of_somebody_else_is_not_corrected() {
        var other =
                new CorrectAssessment(ID, new EmployeeId("budi"), levels(BETTER), "typing error");
        spec.given(assessed()).when(decide(other)).thenRejected(NOT_ASSESSED);
    }

    @Test
    void a_correction_without_a_reason_is_refused() {
        spec.given(assessed())
                .when(decide(new CorrectAssessment(ID, ANI, levels(BETTER), " ")))
                .thenRejected(REASON_MISSING);
    }

    @Test
    void a_correction_to_nothing_is_refused() {
        spec.given(assessed()).when(decide(correct(Map.of()))).thenRejected(NOTHING_ASSESSED);
    }

    @Test
    void a_correction_with_a_competency_outside_the_standard_is_refused() {
        spec.given(assessed())
                .when(decide(correct(Map.of("M.08", 2))))
                .thenRejected(COMPETENCY_NOT_REQUIRED);
    }

    @Test
    void a_correction_needs_the_standard_of_that_day() {
        spec.given(assessed())
                .when(
                        state ->
                                AssessmentDecider.correct(
                                        correct(BETTER), state, Optional.empty(), SHIPPED))
                .thenRejected(NO_STANDARD);
    }

    private static Function<Assessment, Decision<AssessmentEvent>> decide(
            CorrectAssessment command) {
        return state ->
                AssessmentDecider.correct(
                        command, state, Optional.of(standard(ANALYST, 2)), SHIPPED);
    }
}
