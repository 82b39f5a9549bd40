package id.jejak.intake.kinds;

import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.write.employee.EmployeeCommand.AppointEmployee;

import java.util.List;

/** Employees as they enter the records; birth date and sex are read from the NIP. */
final class PegawaiFile extends FileKind {

    PegawaiFile() {
        super(
                "pegawai",
                "nip",
                List.of(
                        "nip",
                        "nama",
                        "kedudukan",
                        "tmt",
                        "kode_instansi",
                        "kode_jabatan",
                        "golongan",
                        "pendidikan",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var nip = cells.nip("nip");
        var name = cells.text("nama");
        var kind = cells.choice("kedudukan", EmploymentKind.class);
        var since = cells.date("tmt");
        var agency = cells.agency("kode_instansi");
        var post = cells.take("kode_jabatan", PostId::ofCode);
        var rank = cells.take("golongan", Rank::new);
        var education = cells.choice("pendidikan", Education.class);
        var on = cells.date("tanggal");
        return one(
                cells,
                "angkat",
                () ->
                        new AppointEmployee(
                                cells.employee(nip),
                                Person.of(name, nip),
                                kind,
                                since,
                                agency,
                                post,
                                rank,
                                education,
                                on));
    }
}
