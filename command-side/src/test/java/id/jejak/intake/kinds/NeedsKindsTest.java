package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.StableId;
import id.jejak.needs.events.NeedSource;
import id.jejak.needs.write.NeedsCommand.AdoptPlan;
import id.jejak.needs.write.NeedsCommand.ConsultParty;
import id.jejak.needs.write.NeedsCommand.DeclareNeed;
import id.jejak.needs.write.NeedsCommand.OpenNeedsCycle;
import id.jejak.needs.write.NeedsCommand.PlanDevelopment;
import id.jejak.needs.write.NeedsCommand.RevisePlan;
import id.jejak.needs.write.NeedsCommand.SetObjective;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class NeedsKindsTest {
    private static final NeedsCycleId ID =
            new NeedsCycleId(StableId.of("needs-cycle", "AKPK-2026"));
    private static final ProgrammeId PROGRAMME =
            new ProgrammeId(StableId.of("programme", "BIMTEK-SPBE"));
    private static final CompetencyId TALK = new CompetencyId("M.03");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final DeclareNeed NEED =
            new DeclareNeed(
                    ID,
                    AGENCY,
                    EMPLOYEE,
                    TALK,
                    new Level(2),
                    new Level(3),
                    NeedSource.GAP,
                    "Loket",
                    DAY);

    @Test
    void akpk_opens_an_analysis_and_sets_an_objective() {
        akpk("2026", "M.03=3")
                .gives(
                        new OpenNeedsCycle(ID, AGENCY, "AKPK-2026", 2026, "Melayani", DAY),
                        new SetObjective(
                                ID, AGENCY, "S1", "Loket ramah", Mapping.levels("M.03", 3), DAY));
        akpk("1999", "x")
                .isWrongIn("tahun:field.not-a-whole-number", "kompetensi:field.not-a-level-list");
    }

    @Test
    void kebutuhan_declares_a_need_and_plans_against_it_as_far_as_the_row_tells() {
        kebutuhan("kesenjangan", "", "").gives(NEED);
        kebutuhan("kesenjangan", "BIMTEK-SPBE", "2026-02-02")
                .gives(
                        NEED,
                        new PlanDevelopment(
                                ID, AGENCY, EMPLOYEE, TALK, PROGRAMME, LocalDate.of(2026, 2, 2)));
        kebutuhan("kesenjangan", "BIMTEK-SPBE", "").isWrongIn("tanggal_rencana:field.missing");
        kebutuhan("kabar", "", "2026-02-02")
                .isWrongIn("sumber:field.unknown-choice", "kode_program:field.missing");
    }

    @Test
    void konsultasi_says_who_said_what() {
        Mapping.of(
                        new KonsultasiFile(),
                        "AKPK-2026",
                        "DINKES",
                        "Kepala unit",
                        "Loket dahulu",
                        "2026-01-12")
                .gives(new ConsultParty(ID, AGENCY, "Kepala unit", "Loket dahulu", DAY));
        Mapping.of(new KonsultasiFile(), "", "DINKES", "x", "", "2026-01-12")
                .isWrongIn("kode_akpk:field.missing", "pendapat:field.missing");
    }

    @Test
    void rencana_adopts_the_plan() {
        Mapping.of(new RencanaFile(), "AKPK-2026", "DINKES", "SK 9", "2026", "2026-01-12")
                .gives(new AdoptPlan(ID, AGENCY, "SK 9", 2026, DAY));
        Mapping.of(new RencanaFile(), "AKPK-2026", "DINKES", "SK 9", "26", "2026-01-12")
                .isWrongIn("tahun_anggaran:field.not-a-whole-number");
    }

    @Test
    void revisi_changes_the_training_or_takes_it_out() {
        revisi("BIMTEK-SPBE", "Kelas penuh")
                .gives(new RevisePlan(ID, AGENCY, EMPLOYEE, TALK, PROGRAMME, "Kelas penuh", DAY));
        revisi("", "Pindah").gives(new RevisePlan(ID, AGENCY, EMPLOYEE, TALK, null, "Pindah", DAY));
        revisi("", "").isWrongIn("alasan:field.missing");
    }

    private static Mapping akpk(String year, String targets) {
        return Mapping.of(
                new AkpkFile(),
                "AKPK-2026",
                "DINKES",
                year,
                "Melayani",
                "S1",
                "Loket ramah",
                targets,
                "2026-01-12");
    }

    private static Mapping kebutuhan(String source, String programme, String plannedOn) {
        return Mapping.of(
                new KebutuhanFile(),
                "AKPK-2026",
                "DINKES",
                NIP,
                "M.03",
                "2",
                "3",
                source,
                "Loket",
                "2026-01-12",
                programme,
                plannedOn);
    }

    private static Mapping revisi(String programme, String reason) {
        return Mapping.of(
                new RevisiFile(),
                "AKPK-2026",
                "DINKES",
                NIP,
                "M.03",
                programme,
                reason,
                "2026-01-12");
    }
}
