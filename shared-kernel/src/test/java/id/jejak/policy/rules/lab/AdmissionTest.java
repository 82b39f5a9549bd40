package id.jejak.policy.rules.lab;

import static id.jejak.kernel.EmploymentKind.PPPK;
import static id.jejak.kernel.PostClass.PELAKSANA;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.policy.rules.tables.DmnWriter;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

/** What a session would earn is asked of the conversion of the same side, also by the authority. */
class AdmissionTest {
    private final Town town =
            new Town()
                    .employs("ani", PPPK, PELAKSANA, "dinas-a", "2015-02-01")
                    .trains("ani", TrainingForm.TECHNICAL, 3, 20, "20", "2022-05-03")
                    .tell(Waiting.session("s1", TrainingForm.SEMINAR, 1, "2022-08-01"))
                    .tell(Waiting.nominated("ani", "s1", 0, "2022-07-01"));

    private static PolicyModel seminarOf6() {
        var law = Official.text(new PolicyRef("jp-conversion", "2018.1")).orElseThrow();
        var changed =
                Edits.rules(
                        DmnReader.read(law.dmn()),
                        "rate",
                        rule -> rule.id().equals("rate_r3") ? Edits.withOutput(rule, "6") : rule);
        return new PolicyModel(
                new PolicyRef("jp-conversion", "seminar-6"), DmnWriter.write(changed));
    }

    @Test
    void a_seminar_worth_more_lifts_a_nominee_above_the_ceiling() {
        var candidate = new TreeMap<String, PolicyModel>();
        candidate.put("jp-conversion", seminarOf6());

        var asked =
                Asking.of(Asking.question(candidate, "2022-01-01", "2022-12-31"), town.snapshot());

        assertThat(asked.report().secondOpinion().disagreements()).isEmpty();
        assertThat(asked.report().secondOpinion().disagreeing()).isZero();
        var rows = asked.rows("enrolment-eligibility");
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().before()).isEqualTo("ADMITTED");
        assertThat(rows.getFirst().after()).isEqualTo("ADMITTED_ABOVE_CEILING");
        assertThat(rows.getFirst().inputs()).containsEntry("jpWorth", "4");
        assertThat(rows.getFirst().inputsAfter()).isEqualTo(Map.of("jpWorth", "6"));
        assertThat(rows.getFirst().rulesBefore()).extracting("rule").contains("admission_r2");
        assertThat(rows.getFirst().rulesAfter()).extracting("rule").contains("admission_r3");
    }
}
