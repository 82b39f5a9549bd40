package id.jejak.intake.kinds;

import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.write.session.SessionCommand;
import id.jejak.training.write.session.SessionCommand.ScheduleSession;

import java.util.List;
import java.util.Map;

/** Sessions of programmes. */
final class SesiFile extends FileKind {
    private static final Words<Reach> REACHES =
            new Words<>(Map.of("nasional", Reach.NATIONAL, "internasional", Reach.INTERNATIONAL));

    SesiFile() {
        super(
                "sesi",
                "kode",
                List.of(
                        "kode",
                        "kode_program",
                        "cakupan",
                        "hari",
                        "pertemuan",
                        "mulai",
                        "selesai",
                        "kursi",
                        "tempat",
                        "kode_penyelenggara",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var code = cells.text("kode");
        var programme = cells.take("kode_program", ProgrammeId::ofCode);
        var reach = cells.take("cakupan", REACHES);
        var days = cells.whole("hari", 1, Activity.MOST_DAYS);
        var meetings = cells.whole("pertemuan", 1, Activity.MOST_MEETINGS);
        var from = cells.date("mulai");
        var to = cells.date("selesai");
        var seats = cells.whole("kursi", 1, SessionCommand.MOST_SEATS);
        var place = cells.text("tempat");
        var organiser = cells.agency("kode_penyelenggara");
        var on = cells.date("tanggal");
        return one(
                cells,
                "jadwalkan",
                () ->
                        new ScheduleSession(
                                SessionId.ofCode(code),
                                code,
                                programme,
                                reach,
                                days,
                                meetings,
                                from,
                                to,
                                seats,
                                place,
                                organiser,
                                on));
    }
}
