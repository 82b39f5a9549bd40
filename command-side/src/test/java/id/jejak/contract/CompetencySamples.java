package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;
import static id.jejak.contract.WorkforceSamples.POST;

import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Jpm;
import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyEvent.CompetencyReworded;
import id.jejak.competency.events.CompetencyKind;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Fraction;
import id.jejak.kernel.Level;
import id.jejak.kernel.PolicyRef;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

final class CompetencySamples {
    static final CompetencyId INTEGRITY = new CompetencyId("M.01");
    static final CompetencyId TEAMWORK = new CompetencyId("M.02");
    static final SortedMap<CompetencyId, Level> LEVELS =
            new TreeMap<>(Map.of(TEAMWORK, new Level(2), INTEGRITY, new Level(3)));
    private static final AssessmentId ASSESSMENT = new AssessmentId("penilaian-7");
    private static final PolicyRef POLICY = new PolicyRef("jpm-category", "2019.1");

    private CompetencySamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new CompetencyDefined(
                        INTEGRITY, CompetencyKind.MANAGERIAL, "Integritas", "Bersih.", DAY),
                new CompetencyReworded(INTEGRITY, "Integritas", "Jujur.", DAY),
                new StandardSet(POST, LEVELS, "SK Wali Kota 12/2020", DAY),
                assessed(),
                corrected());
    }

    private static CompetencyAssessed assessed() {
        return new CompetencyAssessed(
                ASSESSMENT,
                EMPLOYEE,
                POST,
                Purpose.MAPPING,
                Method.ASSESSMENT_CENTER,
                "Tim Asesor BKPSDM",
                List.of(result(INTEGRITY, 2, 3), result(TEAMWORK, 2, 2)),
                new Jpm(new Fraction(4, 5), JpmCategory.CUKUP_OPTIMAL, POLICY),
                List.of("Laporan 7/2020"),
                DAY);
    }

    private static AssessmentCorrected corrected() {
        return new AssessmentCorrected(
                ASSESSMENT,
                EMPLOYEE,
                POST,
                List.of(result(INTEGRITY, 3, 3), result(TEAMWORK, 2, 2)),
                new Jpm(new Fraction(5, 5), JpmCategory.OPTIMAL, POLICY),
                "Salah ketik",
                DAY);
    }

    private static CompetencyResult result(CompetencyId competency, int achieved, int required) {
        return CompetencyResult.of(competency, new Level(achieved), new Level(required));
    }
}
