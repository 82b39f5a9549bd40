package id.jejak.policy.rules.lab;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.Sex;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.compiled.CompiledEngine;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class LabFiguresTest {
    private static final String FROM = "2019-01-01";
    private static final String TO = "2023-12-31";

    @Test
    void everybody_s_decisions_are_broken_down_by_group() {
        var figures =
                Asking.of(Asking.question("jp-floor-24", FROM, TO), People.of(100).snapshot())
                        .figures("jp-duty");
        var all = figures.counts().evaluated();
        for (var dimension : Dimension.values()) {
            assertThat(
                            figures.breakdowns().stream()
                                    .filter(one -> one.dimension() == dimension)
                                    .mapToLong(one -> one.counts().evaluated())
                                    .sum())
                    .as(dimension.name())
                    .isEqualTo(all);
        }
        assertThat(figures.breakdowns())
                .filteredOn(one -> one.dimension() == Dimension.KIND && one.group().equals("PPPK"))
                .allMatch(one -> one.counts().changed() == 0);
        assertThat(figures.transitions().stream().mapToLong(Transition::decisions).sum())
                .isEqualTo(all);
        assertThat(figures.people().evaluated()).isEqualTo(100);
    }

    @Test
    void a_population_leaves_the_others_out() {
        var town = People.of(100).snapshot();
        var men =
                new Population(
                        new TreeSet<>(Set.of("dinas-a")),
                        Set.of(),
                        EnumSet.of(Sex.MALE),
                        Set.of(),
                        30,
                        40,
                        null,
                        null);
        var asked = Asking.question("ip-asn-proportional", FROM, TO);
        var question =
                new Question(asked.baseline(), asked.candidate(), men, asked.from(), asked.to());
        var figures = Asking.of(question, town).figures("ip-asn");
        // every tenth is a man in dinas-a, born on 3 March 1985; ip-asn is in force since 2019
        assertThat(figures.people().evaluated()).isEqualTo(10);
        assertThat(figures.counts().evaluated()).isEqualTo(50);
        assertThat(figures.breakdowns())
                .filteredOn(one -> one.dimension() == Dimension.AGENCY)
                .extracting(Breakdown::group)
                .containsExactly("dinas-a");
    }

    @Test
    void the_city_holds_all_its_agencies() {
        var asked = Asking.question("ip-asn-proportional", FROM, TO);
        var inCity =
                new Population(
                        new TreeSet<>(Set.of("kota")),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        null);
        var question =
                new Question(asked.baseline(), asked.candidate(), inCity, asked.from(), asked.to());
        assertThat(Asking.of(question, People.of(20).snapshot()).figures("ip-asn"))
                .isEqualTo(Asking.of(asked, People.of(20).snapshot()).figures("ip-asn"));
    }

    @Test
    void a_version_can_be_the_baseline_of_every_day() {
        var proportional =
                Official.text(new PolicyRef("ip-asn", "2019.2-proportional")).orElseThrow();
        var law = Official.text(new PolicyRef("ip-asn", "2019.1")).orElseThrow();
        var baseline = new TreeMap<String, PolicyModel>();
        baseline.put("ip-asn", proportional);
        var candidate = new TreeMap<String, PolicyModel>();
        candidate.put("ip-asn", law);
        var back =
                new Question(
                        baseline,
                        candidate,
                        Population.EVERYBODY,
                        LocalDate.parse(FROM),
                        LocalDate.parse(TO));
        var people = People.of(30).snapshot();
        var there = Asking.of(Asking.question("ip-asn-proportional", FROM, TO), people);
        var figures = Asking.of(back, people).figures("ip-asn").counts();
        assertThat(figures.lost()).isPositive().isEqualTo(there.figures("ip-asn").counts().won());
        assertThat(figures.before()).isEqualByComparingTo(there.figures("ip-asn").counts().after());
    }

    @Test
    void nothing_is_compared_on_days_without_a_version() {
        var figures =
                Asking.of(
                                Asking.question("ip-asn-proportional", "2017-01-01", "2019-12-31"),
                                People.of(4).snapshot())
                        .figures("ip-asn");
        assertThat(figures.notInForce()).isEqualTo(8);
        assertThat(figures.counts().evaluated()).isEqualTo(4);
    }

    @Test
    void a_policy_decides_nothing_after_its_retirement() {
        var retired =
                Official.POLICIES.with(
                        "ip-asn", turns -> turns.without("2019.1", LocalDate.parse("2022-06-01")));
        var lab = new Lab(retired, Asking.LAB.engines());
        var asked =
                Asking.of(
                        lab,
                        Asking.question("ip-asn-proportional", "2020-01-01", "2023-12-31"),
                        People.of(4).snapshot(),
                        Lab.Means.ALONE,
                        new Progress());
        var figures = asked.figures("ip-asn");
        assertThat(figures.notInForce()).isEqualTo(8);
        assertThat(figures.counts().evaluated()).isEqualTo(8);
        assertThat(asked.rows("ip-asn")).allMatch(row -> row.on().getYear() < 2022);
    }

    @Test
    void every_changed_decision_is_put_to_the_authority() {
        var asked = Asking.of(Asking.question("jp-floor-24", FROM, TO), People.of(300).snapshot());
        var second = asked.report().secondOpinion();
        assertThat(second.changed()).isEqualTo(asked.rows().size()).isPositive();
        assertThat(second.others()).isPositive();
        assertThat(second.disagreeing()).isZero();
        assertThat(asked.report().rules().stream().mapToLong(RulePair::decisions).sum())
                .isEqualTo(second.changed());
    }

    @Test
    void an_engine_that_decides_otherwise_is_an_error_in_the_report() {
        var people = People.of(20).snapshot();
        var right = new CompiledEngine();
        var law = Official.text(new PolicyRef("ip-asn", "2019.1")).orElseThrow();
        var wrong = new Lab(Official.POLICIES, new Engines(right, _ -> right.compile(law)));
        var asked =
                Asking.of(
                        wrong,
                        Asking.question("ip-asn-proportional", FROM, TO),
                        people,
                        Lab.Means.ALONE,
                        new Progress());
        assertThat(asked.report().secondOpinion().disagreeing()).isEqualTo(asked.rows().size());
        assertThat(asked.report().secondOpinion().disagreements().getFirst().policy())
                .isEqualTo("ip-asn");
    }
}
