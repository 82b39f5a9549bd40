package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Purpose;
import id.jejak.assessment.rules.JpmRule;
import id.jejak.award.events.AwardKind;
import id.jejak.award.events.Criterion;
import id.jejak.award.rules.AwardCriteria;
import id.jejak.award.rules.CleanRecord;
import id.jejak.award.rules.YearsOfService;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.ProgrammeId;
import id.jejak.learning.events.Deed;
import id.jejak.learning.rules.JpCaps;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.Rating;
import id.jejak.performance.rules.PerformanceRating;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.rules.EnoughEvaluations;
import id.jejak.training.rules.JpConversion;
import id.jejak.training.rules.WaitingPriority;
import id.jejak.training.rules.YearlyDuty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every model decides what the rule in Java decided before it, over generated inputs. */
class AsTheJavaRulesTest {
    private static final int CASES = 2_000;
    private final Random random = new Random(5);

    @Test
    void jp_conversion() {
        var ask = Ask.of("jp-conversion", "2018.1");
        for (int i = 0; i < CASES; i++) {
            var days = 1 + random.nextInt(random.nextBoolean() ? 12 : 1_500);
            var present = random.nextInt(days + 1);
            var a =
                    activity(
                            TrainingForm.values()[random.nextInt(24)],
                            Reach.values()[random.nextInt(2)],
                            days,
                            1 + random.nextInt(random.nextBoolean() ? 5 : 500),
                            jp(random.nextBoolean() ? 60 : 2_000));
            var outcome =
                    ask.about(
                            "form", a.form(),
                            "reach", a.reach(),
                            "days", days,
                            "meetings", a.meetings(),
                            "begunMonths", Math.ceilDiv(days, 30),
                            "programmeJp", a.programmeJp().hours(),
                            "presencePercent", Ask.percent(present, days));
            var rounded =
                    new BigDecimal(outcome.value("jp").text()).setScale(2, RoundingMode.HALF_UP);
            assertThat(new Jp(rounded)).as("%s", a).isEqualTo(JpConversion.credit(a, present));
            assertThat(outcome.value("present").text())
                    .isEqualTo("" + JpConversion.isPresentEnough(a, present));
        }
    }

    @ParameterizedTest
    @EnumSource(Reach.class)
    void jp_caps(Reach reach) {
        var ask = Ask.of("jp-caps", "2018.1", "reach", reach);
        for (var form : TrainingForm.values()) {
            var day = LocalDate.of(2024, 2, 1);
            var deed = new Deed(form, reach, day, day, 1, 9, Jp.of(100));
            var credited = JpCaps.credit(deed, List.of()).hours();
            var cap = ask.number("cap", "form", form);
            switch (ask.word("capUnit", "form", form)) {
                case "JP_A_DAY" -> assertThat(credited).isEqualByComparingTo(cap);
                case "SESSIONS_A_MONTH" ->
                        assertThat(credited)
                                .isEqualByComparingTo(
                                        cap.multiply(ask.number("sessionJp", "form", form)));
                default ->
                        assertThat(credited)
                                .isEqualByComparingTo(
                                        JpConversion.credit(
                                                        activity(form, reach, 1, 9, Jp.of(100)), 1)
                                                .hours());
            }
        }
    }

    @Test
    void jp_duty() {
        var ask = Ask.of("jp-duty", "2017.1", "jpOwnInitiativeInYear", 0);
        for (var kind : EmploymentKind.values()) {
            for (var post : PostClass.values()) {
                for (var jp : List.of("0", "19.99", "20", "20.01", "23.99", "24", "24.01")) {
                    var hours = new BigDecimal(jp);
                    assertThat(
                                    ask.word(
                                            "standing",
                                            "employmentKind",
                                            kind,
                                            "postClass",
                                            post,
                                            "jpInYear",
                                            hours))
                            .isEqualTo(YearlyDuty.of(kind, post, new Jp(hours)).name());
                }
            }
        }
    }

    @Test
    void jpm_category() {
        var ask = Ask.of("jpm-category", "2019.1");
        for (int i = 0; i < CASES; i++) {
            var results = Stream.generate(this::result).limit(1 + random.nextInt(9)).toList();
            for (var purpose : Purpose.values()) {
                var jpm = JpmRule.V2019.of(results, purpose);
                var percent = Ask.percent(jpm.match().numerator(), jpm.match().denominator());
                assertThat(ask.word("category", "purpose", purpose, "jpm", percent))
                        .isEqualTo(jpm.category().name());
            }
        }
    }

    @Test
    void performance_rating_by_scores() {
        for (var rule : List.of(PerformanceRating.SCORES, PerformanceRating.BETWEEN)) {
            var ask = Ask.of(rule.id(), rule.version());
            for (int score = 0; score <= 12_000; score += 25) {
                var exact = BigDecimal.valueOf(score, 2);
                assertThat(ask.word("rating", "score", exact))
                        .isEqualTo(PerformanceRating.of(appraisal(null, null, exact), rule).name());
            }
        }
    }

    @Test
    void performance_rating_by_the_matrix() {
        var ask = Ask.of("performance-rating", "2022.1");
        for (var result : Expectation.values()) {
            for (var behaviour : Expectation.values()) {
                assertThat(ask.word("rating", "workResult", result, "workBehaviour", behaviour))
                        .isEqualTo(
                                PerformanceRating.of(
                                                appraisal(result, behaviour, null),
                                                PerformanceRating.MATRIX)
                                        .name());
            }
        }
    }

    @Test
    void satyalancana_in_both_readings() {
        var excluded = Ask.of("satyalancana-karya-satya", "2010.1", "employmentKind", "PNS");
        var restarted =
                Ask.of("satyalancana-karya-satya", "2010.2-restart", "employmentKind", "PNS");
        var awards =
                List.of(
                        AwardKind.SATYALANCANA_X,
                        AwardKind.SATYALANCANA_XX,
                        AwardKind.SATYALANCANA_XXX);
        for (int i = 0; i < CASES; i++) {
            var award = awards.get(random.nextInt(3));
            var since = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(9_000));
            var on = since.plusDays(random.nextInt(14_000));
            var measures = measures(since);
            var free = CleanRecord.countsFrom(since, measures, on, CleanRecord.EXCLUDED);
            var anew =
                    CleanRecord.countsFrom(since, measures, on, CleanRecord.RESTARTED)
                            .orElseThrow();
            var expected =
                    !YearsOfService.isEnough(award, since, on)
                            ? "SERVICE_TOO_SHORT"
                            : free.isPresent() ? "ELIGIBLE" : "PUNISHED";
            assertThat(
                            excluded.word(
                                    "verdict",
                                    "award",
                                    award,
                                    "serviceYears",
                                    years(since, on),
                                    "gravelyPunished",
                                    free.isEmpty()))
                    .isEqualTo(expected);
            assertThat(
                            restarted.truth(
                                    "eligible",
                                    "award",
                                    award,
                                    "cleanServiceYears",
                                    years(anew, on)))
                    .isEqualTo(YearsOfService.isEnough(award, anew, on));
        }
    }

    @Test
    void award_criteria() {
        var ask = Ask.of("award-criteria", "2025.1");
        var on = LocalDate.of(2026, 5, 4);
        for (int i = 0; i < CASES; i++) {
            var measures = measures(on.minusYears(8));
            var ratings =
                    random.ints(random.nextInt(4), 0, 7).mapToObj(r -> Rating.values()[r]).toList();
            var serving = random.nextBoolean();
            var heaviest =
                    measures.stream()
                            .filter(one -> !one.from().isAfter(on))
                            .filter(one -> one.lastKnownDay().isAfter(on.minusYears(5)))
                            .map(Measure::severity)
                            .max(Severity::compareTo);
            var outcome =
                    ask.about(
                            "inService",
                            serving,
                            "disciplineLastFiveYears",
                            heaviest.map(Enum::name).orElse("NONE"),
                            "ratingLast",
                            ratings.isEmpty() ? "NONE" : ratings.getFirst(),
                            "ratingBefore",
                            ratings.size() < 2 ? "NONE" : ratings.get(1));
            for (var finding : AwardCriteria.of(serving, measures, ratings, on)) {
                assertThat(outcome.value(output(finding.criterion())).text())
                        .isEqualTo("" + finding.met());
            }
        }
    }

    @Test
    void waiting_priority() {
        var ask = Ask.of("waiting-priority", "seed.1");
        for (int i = 0; i < CASES; i++) {
            var levels = random.nextInt(12);
            var months = random.nextInt(60);
            var missing = jp(20);
            var need = random.nextBoolean();
            var begun = missing.hours().setScale(0, RoundingMode.CEILING);
            assertThat(
                            ask.number(
                                    "points",
                                    "missingLevels",
                                    levels,
                                    "monthsWithoutTraining",
                                    months,
                                    "jpMissingBegun",
                                    begun,
                                    "needAdopted",
                                    need))
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(
                                    WaitingPriority.of(levels, months, missing, need).points()));
        }
    }

    @Test
    void programme_review() {
        var ask = Ask.of("programme-review", "seed.1");
        for (int closed = 0; closed < 30; closed++) {
            assertThat(ask.truth("opens", "evaluationsClosed", closed))
                    .isEqualTo(EnoughEvaluations.areIn(closed));
        }
    }

    private static String output(Criterion criterion) {
        return switch (criterion) {
            case IN_SERVICE -> "inServiceMet";
            case CLEAN_RECORD -> "cleanRecordMet";
            case GOOD_RATINGS -> "goodRatingsMet";
        };
    }

    /** Whole years, counted by months. */
    private static int years(LocalDate from, LocalDate on) {
        var months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(on));
        return Math.toIntExact(Math.floorDiv(months, 12));
    }

    private List<Measure> measures(LocalDate after) {
        return Stream.generate(() -> measure(after)).limit(random.nextInt(3)).toList();
    }

    private Measure measure(LocalDate after) {
        var from = after.plusDays(random.nextInt(4_000));
        return new Measure(
                Severity.values()[random.nextInt(3)],
                from,
                random.nextBoolean() ? null : from.plusDays(random.nextInt(366)));
    }

    private CompetencyResult result() {
        return CompetencyResult.of(
                new CompetencyId("M.01"),
                new Level(random.nextInt(6)),
                new Level(1 + random.nextInt(5)));
    }

    private Jp jp(int most) {
        return new Jp(BigDecimal.valueOf(random.nextInt(most * 100 + 1), 2));
    }

    private static Appraisal appraisal(
            Expectation result, Expectation behaviour, BigDecimal score) {
        return new Appraisal(result, behaviour, score, new TreeMap<>(), new TreeSet<>());
    }

    private static Activity activity(
            TrainingForm form, Reach reach, int days, int meetings, Jp programmeJp) {
        SortedMap<CompetencyId, Level> aims = new TreeMap<>();
        return new Activity(new ProgrammeId("p"), form, reach, days, meetings, programmeJp, aims);
    }
}
