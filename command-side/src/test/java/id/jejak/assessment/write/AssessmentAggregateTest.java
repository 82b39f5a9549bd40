package id.jejak.assessment.write;

import static id.jejak.assessment.write.Samples.ANALYST;
import static id.jejak.assessment.write.Samples.ANI;
import static id.jejak.assessment.write.Samples.DAY;
import static id.jejak.assessment.write.Samples.HEAD;
import static id.jejak.assessment.write.Samples.START;
import static id.jejak.assessment.write.Samples.assess;
import static id.jejak.assessment.write.Samples.assessed;
import static id.jejak.assessment.write.Samples.correct;
import static id.jejak.assessment.write.Samples.corrected;
import static id.jejak.assessment.write.Samples.standard;
import static id.jejak.deciding.ByRule.SHIPPED;

import id.jejak.competency.rules.Standards;
import id.jejak.deciding.Histories;
import id.jejak.deciding.People;
import id.jejak.kernel.PostClass;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** The analyst becomes head on the day after the assessment; only the analyst has a standard. */
class AssessmentAggregateTest {
    private static final Map<String, Integer> FOUND = Map.of("M.01", 2, "M.02", 1);

    private final AggregateTestFixture<AssessmentAggregate> fixture = fixture();

    @Test
    void the_post_held_on_that_day_is_the_measure() {
        fixture.givenNoPriorActivity().when(assess(null, FOUND)).expectEvents(assessed());
    }

    @Test
    void a_target_post_without_a_standard_is_refused_with_its_code() {
        fixture.givenNoPriorActivity()
                .when(assess(HEAD, FOUND))
                .expectExceptionDetails("assessment.no-standard");
    }

    @Test
    void a_correction_finds_the_standard_of_the_day() {
        fixture.given(assessed())
                .when(correct(Map.of("M.01", 2, "M.02", 2)))
                .expectEvents(corrected());
    }

    private static AggregateTestFixture<AssessmentAggregate> fixture() {
        var facts =
                new Histories()
                        .with(
                                ANI.value(),
                                People.appointed(ANI, START),
                                new PostAssigned(ANI, HEAD, PostClass.PENGAWAS, DAY.plusDays(1)))
                        .with(Standards.streamOf(ANALYST), standard(ANALYST, 2))
                        .facts();
        var fixture = new AggregateTestFixture<>(AssessmentAggregate.class);
        fixture.registerInjectableResource(SHIPPED);
        fixture.registerInjectableResource(facts);
        return fixture;
    }
}
