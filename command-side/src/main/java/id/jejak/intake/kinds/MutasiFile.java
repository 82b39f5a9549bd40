package id.jejak.intake.kinds;

import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.RetirementCause;
import id.jejak.workforce.write.employee.EmployeeCommand;
import id.jejak.workforce.write.employee.EmployeeCommand.AssignPost;
import id.jejak.workforce.write.employee.EmployeeCommand.AttainEducation;
import id.jejak.workforce.write.employee.EmployeeCommand.ChangeEmploymentKind;
import id.jejak.workforce.write.employee.EmployeeCommand.DeclareDisability;
import id.jejak.workforce.write.employee.EmployeeCommand.GrantRank;
import id.jejak.workforce.write.employee.EmployeeCommand.RetireEmployee;
import id.jejak.workforce.write.employee.EmployeeCommand.TransferEmployee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Changes in careers, one a row. */
final class MutasiFile extends FileKind {
    private static final Words<RetirementCause> CAUSES =
            new Words<>(
                    Map.of(
                            "bup",
                            RetirementCause.AGE,
                            "aps",
                            RetirementCause.OWN_REQUEST,
                            "akhir_kontrak",
                            RetirementCause.CONTRACT_ENDED,
                            "wafat",
                            RetirementCause.DECEASED,
                            "diberhentikan",
                            RetirementCause.DISMISSED));
    private static final Words<Boolean> YES_OR_NO = new Words<>(Map.of("ya", true, "tidak", false));
    private static final Words<Change> CHANGES =
            new Words<>(
                    Map.of(
                            "pengangkatan_pns",
                            MutasiFile::permanent,
                            "kenaikan_pangkat",
                            MutasiFile::promoted,
                            "jabatan",
                            MutasiFile::assigned,
                            "pendidikan",
                            MutasiFile::educated,
                            "disabilitas",
                            MutasiFile::declared,
                            "pindah",
                            MutasiFile::moved,
                            "pensiun",
                            MutasiFile::retired));

    MutasiFile() {
        super("mutasi", "nip", List.of("nip", "jenis", "nilai", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var employee = cells.employee("nip");
        var on = cells.date("tanggal");
        var change = cells.take("jenis", CHANGES);
        var make = change == null ? null : change.apply(cells);
        return one(cells, "mutasi", () -> make.on(employee, on));
    }

    /** Reads the column nilai, whose meaning depends on the kind of change. */
    private interface Change extends Function<Cells, Career> {}

    private interface Career {
        EmployeeCommand on(EmployeeId employee, LocalDate day);
    }

    private static Career permanent(Cells cells) {
        if (!cells.isEmpty("nilai")) {
            cells.wrong("nilai", "field.not-empty", "This kind of change takes no value.");
        }
        return (employee, day) -> new ChangeEmploymentKind(employee, EmploymentKind.PNS, day);
    }

    private static Career promoted(Cells cells) {
        var rank = cells.take("nilai", Rank::new);
        return (employee, day) -> new GrantRank(employee, rank, day);
    }

    private static Career assigned(Cells cells) {
        var post = cells.take("nilai", PostId::ofCode);
        return (employee, day) -> new AssignPost(employee, post, day);
    }

    private static Career educated(Cells cells) {
        var education = cells.choice("nilai", Education.class);
        return (employee, day) -> new AttainEducation(employee, education, day);
    }

    private static Career declared(Cells cells) {
        var disabled = cells.take("nilai", YES_OR_NO);
        return (employee, day) -> new DeclareDisability(employee, disabled, day);
    }

    private static Career moved(Cells cells) {
        var agency = cells.agency("nilai");
        return (employee, day) -> new TransferEmployee(employee, agency, day);
    }

    private static Career retired(Cells cells) {
        var cause = cells.take("nilai", CAUSES);
        return (employee, day) -> new RetireEmployee(employee, cause, day);
    }
}
