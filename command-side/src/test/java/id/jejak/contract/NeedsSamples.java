package id.jejak.contract;

import static id.jejak.contract.CompetencySamples.INTEGRITY;
import static id.jejak.contract.CompetencySamples.LEVELS;
import static id.jejak.contract.WorkforceSamples.AGENCY;
import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.events.CycleEvent.NeedsCycleOpened;
import id.jejak.needs.events.CycleEvent.ObjectiveSet;
import id.jejak.needs.events.CycleEvent.PartyConsulted;
import id.jejak.needs.events.CycleEvent.PlanAdopted;
import id.jejak.needs.events.NeedEvent.DevelopmentPlanned;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedEvent.NeedWithdrawn;
import id.jejak.needs.events.NeedEvent.PlanRevised;
import id.jejak.needs.events.NeedSource;

import java.math.BigDecimal;
import java.util.stream.Stream;

final class NeedsSamples {
    private static final NeedsCycleId CYCLE = new NeedsCycleId("akpk-2021");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("bimtek-spbe");

    private NeedsSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new NeedsCycleOpened(CYCLE, AGENCY, "AKPK-2021", 2021, "Kota cerdas", DAY),
                new ObjectiveSet(CYCLE, AGENCY, "S1", "Layanan daring", LEVELS, DAY),
                new PartyConsulted(CYCLE, AGENCY, "Korpri", "Lebih banyak magang", DAY),
                new PlanAdopted(
                        CYCLE, AGENCY, "SK 4/2020", 2021, 3, 2, new BigDecimal("44.5"), DAY),
                new NeedDeclared(
                        CYCLE,
                        AGENCY,
                        EMPLOYEE,
                        INTEGRITY,
                        2021,
                        new Level(2),
                        new Level(3),
                        NeedSource.GAP,
                        "Asesmen 2020",
                        DAY),
                new NeedWithdrawn(CYCLE, AGENCY, EMPLOYEE, INTEGRITY, "Salah orang", DAY),
                new DevelopmentPlanned(
                        CYCLE, AGENCY, EMPLOYEE, INTEGRITY, PROGRAMME, Jp.of(20), DAY),
                new PlanRevised(
                        CYCLE,
                        AGENCY,
                        EMPLOYEE,
                        INTEGRITY,
                        null,
                        Jp.ZERO,
                        "Anggaran dipotong",
                        DAY));
    }
}
