package id.jejak.intake.kinds;

import id.jejak.kernel.SessionId;
import id.jejak.training.write.session.SessionCommand.NameTrainers;

import java.util.Arrays;
import java.util.List;

/** Who teaches a session. */
final class PengajarFile extends FileKind {
    PengajarFile() {
        super(
                "pengajar",
                "kode_sesi",
                List.of("kode_sesi", "kode_penyelenggara", "pengajar", "tanggal"));
    }

    /** Several trainers stand in one cell, with semicolons between them. */
    @Override
    public List<Step> steps(Cells cells) {
        var session = cells.take("kode_sesi", SessionId::ofCode);
        var organiser = cells.agency("kode_penyelenggara");
        var trainers = cells.text("pengajar");
        var on = cells.date("tanggal");
        return one(
                cells, "tetapkan", () -> new NameTrainers(session, organiser, split(trainers), on));
    }

    private static List<String> split(String trainers) {
        return Arrays.stream(trainers.split(";")).map(String::strip).toList();
    }
}
