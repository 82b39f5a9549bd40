package id.jejak.intake.kinds;

import id.jejak.deciding.FieldText;
import id.jejak.kernel.Percent;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.write.session.SessionCommand.RecordParticipation;

import java.util.List;
import java.util.Optional;

/** Lists of participants: enrolled, present, completed. */
final class PesertaFile extends FileKind {
    PesertaFile() {
        super(
                "peserta",
                "kode_sesi",
                List.of(
                        "kode_sesi",
                        "nip",
                        "tanggal_daftar",
                        "hari_hadir",
                        "tanggal_selesai",
                        "nilai"));
    }

    /** Whether somebody is admitted depends on what they completed before. */
    @Override
    public Optional<String> orderedColumn() {
        return Optional.of("nip");
    }

    @Override
    public List<Step> steps(Cells cells) {
        var session = cells.take("kode_sesi", SessionId::ofCode);
        var employee = cells.employee("nip");
        var enrolled = cells.date("tanggal_daftar");
        var present =
                cells.optional("hari_hadir", text -> FieldText.whole(text, 0, Activity.MOST_DAYS));
        var completed = cells.optionalDate("tanggal_selesai");
        var score = cells.optional("nilai", FieldText.decimalOf(Percent::new));
        return one(
                cells,
                "ikut",
                () ->
                        new RecordParticipation(
                                session, employee, enrolled, present, completed, score));
    }
}
