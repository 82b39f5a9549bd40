package id.jejak.policy.read.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.access.AgencyPaths;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Role;
import id.jejak.policy.rules.lab.Direction;
import id.jejak.policy.rules.lab.Report;
import id.jejak.policy.rules.lab.Reproduction;
import id.jejak.policy.rules.lab.Row;
import id.jejak.policy.rules.lab.SecondOpinion;
import id.jejak.policy.rules.lab.Stamp;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

class LabAccessTest {
    private static final AgencyId CITY = new AgencyId("kota");

    private final LabAccess access =
            new LabAccess(
                    new AgencyPaths() {
                        @Override
                        public List<AgencyId> of(AgencyId agency) {
                            return List.of(CITY, agency);
                        }

                        @Override
                        public List<AgencyId> of(EmployeeId employee) {
                            return List.of();
                        }
                    });

    private static Actor actor(Role role) {
        var agency = role == Role.OFFICER ? new AgencyId("dinas-a") : null;
        return new Actor("somebody", role, agency, null);
    }

    private static Row rowOf(String agency) {
        return new Row(
                "e1",
                agency,
                PostClass.PELAKSANA,
                EmploymentKind.PNS,
                LocalDate.of(2022, 12, 31),
                "jp-duty",
                Direction.LOST,
                "MET",
                "NOT_MET",
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of());
    }

    private static Row rowOfAProgramme() {
        return new Row(
                null,
                null,
                null,
                null,
                new Row.Programme("p1", "P-1", "Bimtek"),
                LocalDate.of(2022, 12, 31),
                "programme-follow-up",
                Direction.LOST,
                "REPEAT",
                "IMPROVE",
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of());
    }

    private static Report report(@Nullable Long programmes) {
        return new Report(
                "id",
                new Stamp(0, List.of(), List.of(), List.of()),
                null,
                0,
                programmes,
                new Reproduction(0, 0, 0L, List.of()),
                List.of(),
                List.of(),
                new SecondOpinion(0, 0, 0, List.of()));
    }

    @Test
    void a_policy_maker_asks_and_sees_figures_and_changes_and_nobody_s_name() {
        var actor = actor(Role.POLICY_MAKER);
        LabAccess.asks(actor);
        LabAccess.readsFigures(actor);
        access.seesChanges(actor);
        assertThat(LabAccess.seesPseudonyms(actor, report(null))).isTrue();
        assertThat(LabAccess.seesPseudonyms(actor, report(1L))).isFalse();
        assertThat(LabAccess.readsEverybody(actor)).isFalse();
        assertThat(access.named(actor)).accepts(rowOfAProgramme()).rejects(rowOf("dinas-a"));
    }

    @Test
    void an_auditor_sees_everybody_and_asks_nothing() {
        var actor = actor(Role.AUDITOR);
        LabAccess.readsFigures(actor);
        assertThat(access.named(actor)).accepts(rowOf("dinas-a"), rowOf("dinas-b"));
        assertThatThrownBy(() -> LabAccess.asks(actor)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void an_officer_sees_people_of_the_own_agency_only() {
        var actor = actor(Role.OFFICER);
        assertThat(access.named(actor))
                .accepts(rowOf("dinas-a"))
                .rejects(rowOf("dinas-b"), rowOfAProgramme());
        assertThatThrownBy(() -> LabAccess.readsFigures(actor)).isInstanceOf(AccessDenied.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYEE", "PUBLIC"})
    void nobody_else_sees_anything(Role role) {
        var actor = actor(role);
        assertThatThrownBy(() -> LabAccess.asks(actor)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> LabAccess.readsFigures(actor)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> access.seesChanges(actor)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> access.named(actor)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void an_id_is_a_hash_and_never_a_path() {
        assertThat(LabAccess.id("a".repeat(64))).hasSize(64);
        for (var bad : List.of("", "..", "a".repeat(63), "A".repeat(64), "../" + "a".repeat(61))) {
            assertThatThrownBy(() -> LabAccess.id(bad)).isInstanceOf(NotFound.class);
        }
    }
}
