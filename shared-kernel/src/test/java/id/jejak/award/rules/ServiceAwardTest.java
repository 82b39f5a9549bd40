package id.jejak.award.rules;

import static id.jejak.award.events.AwardKind.SATYALANCANA_X;
import static id.jejak.award.rules.ServiceAward.Verdict.ELIGIBLE;
import static id.jejak.award.rules.ServiceAward.Verdict.NOT_A_PNS;
import static id.jejak.award.rules.ServiceAward.Verdict.PUNISHED;
import static id.jejak.award.rules.ServiceAward.Verdict.SERVICE_TOO_SHORT;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.award.events.AwardKind;
import id.jejak.award.rules.ServiceAward.Verdict;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.EmploymentKind;
import id.jejak.policy.rules.OnePolicy;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.shipped.ShippedPolicies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class ServiceAwardTest {
    private static final LocalDate SINCE = LocalDate.of(2010, 3, 1);
    private static final LocalDate ON = LocalDate.of(2025, 2, 1);
    private static final Policies SHIPPED = ShippedPolicies.get();
    private static final Policies RESTARTED =
            OnePolicy.of(ShippedModels.of(ServiceAward.ID, "2010.2-restart").model());
    private static final Measure LIGHT = measure(Severity.LIGHT, "2015-01-01");
    private static final Measure HEAVY = measure(Severity.HEAVY, "2015-01-01");
    private static final Measure LATER = measure(Severity.HEAVY, "2025-02-02");

    @ParameterizedTest
    @CsvSource({
        "SATYALANCANA_X, 2015-03-20, 2025-02-28, SERVICE_TOO_SHORT",
        "SATYALANCANA_X, 2015-03-20, 2025-03-01, ELIGIBLE",
        "SATYALANCANA_XX, 2005-03-01, 2025-02-28, SERVICE_TOO_SHORT",
        "SATYALANCANA_XX, 2005-03-01, 2025-03-01, ELIGIBLE",
        "SATYALANCANA_XXX, 1995-03-01, 2025-02-28, SERVICE_TOO_SHORT",
        "SATYALANCANA_XXX, 1995-03-01, 2025-03-01, ELIGIBLE",
    })
    void service_counts_to_the_month_of_the_nomination(
            AwardKind kind, LocalDate since, LocalDate nominated, Verdict verdict) {
        assertThat(
                        ServiceAward.of(
                                        kind,
                                        EmploymentKind.PNS,
                                        since,
                                        List.of(),
                                        nominated,
                                        SHIPPED)
                                .verdict())
                .isEqualTo(verdict);
    }

    /** Whole years, cut towards the past as the histories cut them. */
    @Test
    void clean_service_that_is_still_to_begin_is_less_than_nothing() {
        var until = new Measure(Severity.HEAVY, ON.minusMonths(1), ON.plusMonths(11));
        var inputs =
                ServiceAward.inputs(
                        AwardKind.SATYALANCANA_X, EmploymentKind.PNS, SINCE, List.of(until), ON);
        assertThat(inputs.texts()).containsEntry("cleanServiceYears", "-1");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SATYALANCANA_X", "SATYALANCANA_XX", "SATYALANCANA_XXX"})
    void other_awards_ask_for_no_years(AwardKind kind) {
        assertThat(ServiceAward.is(kind)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PNS")
    void it_is_for_pns(EmploymentKind kind) {
        assertThat(ServiceAward.of(SATYALANCANA_X, kind, SINCE, List.of(), ON, SHIPPED).verdict())
                .isEqualTo(NOT_A_PNS);
    }

    @Test
    void a_grave_measure_before_the_nomination_excludes_for_ever() {
        assertThat(verdict(SHIPPED, LIGHT, LATER)).isEqualTo(ELIGIBLE);
        assertThat(verdict(SHIPPED, HEAVY)).isEqualTo(PUNISHED);
        assertThat(verdict(SHIPPED, measure(Severity.MEDIUM, "2025-02-01"))).isEqualTo(PUNISHED);
    }

    @Test
    void the_other_reading_counts_anew_from_the_day_after_its_end() {
        assertThat(verdict(RESTARTED, LIGHT)).isEqualTo(ELIGIBLE);
        assertThat(verdict(RESTARTED, HEAVY)).isEqualTo(SERVICE_TOO_SHORT);
        var again = LocalDate.of(2026, 1, 1);
        assertThat(verdict(RESTARTED, again.minusDays(1), HEAVY)).isEqualTo(SERVICE_TOO_SHORT);
        assertThat(verdict(RESTARTED, again, HEAVY)).isEqualTo(ELIGIBLE);
    }

    @Test
    void the_decision_keeps_the_rule_and_what_it_saw() {
        var policy =
                ServiceAward.of(
                                SATYALANCANA_X,
                                EmploymentKind.PNS,
                                SINCE,
                                List.of(HEAVY),
                                ON,
                                SHIPPED)
                        .policy();
        assertThat(policy.rule()).contains("verdict_r3");
        assertThat(policy.inputs())
                .isEqualTo(
                        Map.of(
                                "award", "SATYALANCANA_X",
                                "employmentKind", "PNS",
                                "serviceYears", "14",
                                "gravelyPunished", "true"));
    }

    private static Verdict verdict(Policies policies, Measure... measures) {
        return verdict(policies, ON, measures);
    }

    private static Verdict verdict(Policies policies, LocalDate on, Measure... measures) {
        return ServiceAward.of(
                        SATYALANCANA_X, EmploymentKind.PNS, SINCE, List.of(measures), on, policies)
                .verdict();
    }

    private static Measure measure(Severity severity, String from) {
        var first = LocalDate.parse(from);
        return new Measure(severity, first, first.plusYears(1));
    }
}
