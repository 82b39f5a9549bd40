package id.jejak.dossier.rules;

import static id.jejak.dossier.rules.Facts.ANI;
import static id.jejak.dossier.rules.Facts.BAPPEDA;
import static id.jejak.dossier.rules.Facts.KOMINFO;
import static id.jejak.dossier.rules.Facts.PERSON;
import static id.jejak.dossier.rules.Facts.appointed;
import static id.jejak.dossier.rules.Facts.assigned;
import static id.jejak.dossier.rules.Facts.attained;
import static id.jejak.dossier.rules.Facts.becomesPns;
import static id.jejak.dossier.rules.Facts.day;
import static id.jejak.dossier.rules.Facts.ranked;
import static id.jejak.dossier.rules.Facts.retired;
import static id.jejak.dossier.rules.Facts.transferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.RetirementCause;

import org.junit.jupiter.api.Test;

import java.util.List;

class CareerTest {
    private static Career given(EmployeeFact... facts) {
        return Dossier.of(ANI, List.of(facts)).career();
    }

    private static void corrupt(String what, EmployeeFact... facts) {
        assertThatThrownBy(() -> given(facts))
                .isInstanceOf(CorruptHistory.class)
                .hasMessage("corrupt history: " + what);
    }

    @Test
    void nobody_serves_before_the_first_event() {
        assertThat(given()).isEqualTo(Career.NONE);
        assertThat(given().service()).isEmpty();
        assertThat(given().isRetired()).isFalse();
    }

    @Test
    void an_appointment_begins_service_in_an_agency_and_a_post() {
        var on = day("2015-02-01");
        assertThat(given(appointed("2015-02-01")))
                .isEqualTo(
                        new Career(
                                new Service(
                                        PERSON,
                                        EmploymentKind.CPNS,
                                        on,
                                        KOMINFO,
                                        on,
                                        new PostId("analyst"),
                                        PostClass.PELAKSANA,
                                        on,
                                        new Rank("III/a")),
                                Education.S1,
                                null));
    }

    @Test
    void rank_kind_post_and_agency_follow_the_last_event() {
        var career =
                given(
                        appointed("2015-02-01"),
                        becomesPns("2016-02-01"),
                        ranked("III/b", "2019-04-01"),
                        assigned("head-of-section", "2020-01-02"),
                        transferred(BAPPEDA, "2021-01-04"));

        assertThat(career.service())
                .contains(
                        new Service(
                                PERSON,
                                EmploymentKind.PNS,
                                day("2015-02-01"),
                                BAPPEDA,
                                day("2021-01-04"),
                                new PostId("head-of-section"),
                                PostClass.PENGAWAS,
                                day("2020-01-02"),
                                new Rank("III/b")));
    }

    @Test
    void the_highest_education_counts_whatever_the_order() {
        assertThat(given(appointed("2015-02-01"), attained(Education.S2, "2018-01-01")).education())
                .isEqualTo(Education.S2);
        assertThat(given(appointed("2015-02-01"), attained(Education.D3, "2018-01-01")).education())
                .isEqualTo(Education.S1);
    }

    @Test
    void a_diploma_may_be_older_than_the_appointment() {
        assertThat(given(attained(Education.S2, "2012-01-01"), appointed("2015-02-01")).education())
                .isEqualTo(Education.S2);
    }

    @Test
    void retirement_keeps_the_last_service() {
        var career = given(appointed("2015-02-01"), retired("2048-02-01"));

        assertThat(career.isRetired()).isTrue();
        assertThat(career.retirement())
                .isEqualTo(new Career.Retirement(RetirementCause.AGE, day("2048-02-01")));
        assertThat(career.service()).isPresent();
    }

    @Test
    void nobody_is_appointed_twice() {
        corrupt("ani is appointed twice", appointed("2015-02-01"), appointed("2016-02-01"));
    }

    @Test
    void nobody_retires_twice() {
        corrupt(
                "ani retires twice",
                appointed("2015-02-01"),
                retired("2048-02-01"),
                retired("2049-02-01"));
    }

    @Test
    void a_career_starts_with_the_appointment() {
        corrupt("RankGranted before the appointment of ani", ranked("III/b", "2019-04-01"));
        corrupt("EmploymentKindChanged before the appointment of ani", becomesPns("2016-02-01"));
        corrupt("PostAssigned before the appointment of ani", assigned("x", "2016-02-01"));
        corrupt(
                "EmployeeTransferred before the appointment of ani",
                transferred(BAPPEDA, "2016-02-01"));
        corrupt("EmployeeRetired before the appointment of ani", retired("2016-02-01"));
    }
}
