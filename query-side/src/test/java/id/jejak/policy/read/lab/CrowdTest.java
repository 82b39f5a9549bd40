package id.jejak.policy.read.lab;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.lab.Direction;
import id.jejak.policy.rules.lab.Row;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

class CrowdTest {
    private static final int SMALLEST = 3;

    private final List<Row> rows = new ArrayList<>();

    private void changed(String employee, String agency, PostClass post, int year) {
        rows.add(
                new Row(
                        employee,
                        agency,
                        post,
                        EmploymentKind.PNS,
                        LocalDate.of(year, 12, 31),
                        "ip-asn",
                        Direction.WON,
                        "RENDAH 61",
                        "SEDANG 71",
                        new TreeMap<>(),
                        new TreeMap<>(),
                        List.of(),
                        List.of()));
    }

    private Told told(String employee) {
        return Crowd.of(rows.stream(), SMALLEST).told(employee);
    }

    @Test
    void what_enough_people_share_is_told() {
        for (var employee : List.of("a", "b", "c")) {
            changed(employee, "dinas-a", PostClass.PELAKSANA, 2021);
            changed(employee, "dinas-a", PostClass.PELAKSANA, 2022);
        }
        assertThat(told("a")).isEqualTo(Told.ALL);
    }

    @Test
    void the_rows_of_one_person_are_not_several_people() {
        for (var year : List.of(2020, 2021, 2022, 2023)) {
            changed("a", "dinas-a", PostClass.PELAKSANA, year);
        }
        assertThat(told("a")).isEqualTo(Told.NOTHING);
    }

    @Test
    void the_only_head_of_an_agency_is_told_without_the_agency() {
        for (var agency : List.of("a", "b", "c")) {
            changed("head-of-" + agency, "dinas-" + agency, PostClass.JPT_PRATAMA, 2022);
        }
        assertThat(told("head-of-a")).isEqualTo(Told.STANDING);
    }

    @Test
    void those_who_stay_alone_by_their_posts_may_share_an_agency() {
        changed("a", "dinas-a", PostClass.JPT_PRATAMA, 2022);
        changed("b", "dinas-a", PostClass.PENGAWAS, 2022);
        changed("c", "dinas-a", PostClass.ADMINISTRATOR, 2022);
        assertThat(told("a")).isEqualTo(Told.AGENCY);
    }

    /** Each row alone has company; both together, under one pseudonym, have none. */
    @Test
    void a_way_through_agencies_that_nobody_shares_is_not_told() {
        for (var employee : List.of("a", "b", "c")) {
            changed(employee, "dinas-a", PostClass.PELAKSANA, 2021);
        }
        for (var employee : List.of("d", "e", "f")) {
            changed(employee, "dinas-b", PostClass.PELAKSANA, 2022);
        }
        changed("mover", "dinas-a", PostClass.PELAKSANA, 2021);
        changed("mover", "dinas-b", PostClass.PELAKSANA, 2022);
        assertThat(told("a")).isEqualTo(Told.ALL);
        assertThat(told("mover").agency()).isFalse();
    }
}
