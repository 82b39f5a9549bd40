package id.jejak.intake.kinds;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.events.NeedSource;
import id.jejak.needs.write.NeedsCommand.DeclareNeed;
import id.jejak.needs.write.NeedsCommand.PlanDevelopment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Needs of people, and the training that is planned against each as far as the row tells. */
final class KebutuhanFile extends FileKind {
    private static final Words<NeedSource> SOURCES =
            new Words<>(
                    Map.of(
                            "kesenjangan",
                            NeedSource.GAP,
                            "usulan",
                            NeedSource.STATED,
                            "masyarakat",
                            NeedSource.PUBLIC));
    private static final List<String> NEED =
            List.of(
                    "kode_akpk",
                    "kode_instansi",
                    "nip",
                    "kompetensi",
                    "tingkat_sekarang",
                    "tingkat_perlu",
                    "sumber",
                    "alasan",
                    "tanggal");
    private static final List<String> PLAN =
            List.of(
                    "kode_akpk",
                    "kode_instansi",
                    "nip",
                    "kompetensi",
                    "kode_program",
                    "tanggal_rencana");

    KebutuhanFile() {
        super("kebutuhan", "kode_akpk", NEED, PLAN);
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode_akpk", NeedsCycleId::ofCode);
        var agency = cells.agency("kode_instansi");
        var employee = cells.employee("nip");
        var competency = cells.take("kompetensi", CompetencyId::new);
        var from = cells.whole("tingkat_sekarang", 0, Level.HIGHEST);
        var to = cells.whole("tingkat_perlu", 1, Level.HIGHEST);
        var source = cells.take("sumber", SOURCES);
        var grounds = cells.optionalText("alasan");
        var on = cells.date("tanggal");
        var isPlanned = !cells.isEmpty("kode_program") || !cells.isEmpty("tanggal_rencana");
        var programme = isPlanned ? cells.take("kode_program", ProgrammeId::ofCode) : null;
        var plannedOn = isPlanned ? cells.date("tanggal_rencana") : null;
        return cells.build(
                () -> {
                    var need =
                            new DeclareNeed(
                                    id,
                                    agency,
                                    employee,
                                    competency,
                                    new Level(from),
                                    new Level(to),
                                    source,
                                    grounds,
                                    on);
                    var declared = new Step("nyatakan", need, NEED);
                    return programme == null || plannedOn == null
                            ? List.of(declared)
                            : List.of(
                                    declared,
                                    new Step("rencana", plan(need, programme, plannedOn), PLAN));
                });
    }

    private static PlanDevelopment plan(DeclareNeed need, ProgrammeId programme, LocalDate on) {
        return new PlanDevelopment(
                need.cycleId(),
                need.agencyId(),
                need.employeeId(),
                need.competencyId(),
                programme,
                on);
    }
}
