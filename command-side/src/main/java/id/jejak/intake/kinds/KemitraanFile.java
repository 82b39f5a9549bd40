package id.jejak.intake.kinds;

import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.write.partner.PartnerCommand.HoldTogether;
import id.jejak.training.write.partner.PartnerCommand.OfferTogether;

import java.util.List;

/** What is done with a partner: a programme, or one session of it. */
final class KemitraanFile extends FileKind {
    KemitraanFile() {
        super(
                "kemitraan",
                "kode_mitra",
                List.of(
                        "kode_mitra",
                        "kode_program",
                        "kode_sesi",
                        "kode_penyelenggara",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var partner = cells.take("kode_mitra", PartnerId::ofCode);
        var on = cells.date("tanggal");
        if (cells.isEmpty("kode_sesi")) {
            var programme = cells.take("kode_program", ProgrammeId::ofCode);
            return one(cells, "program", () -> new OfferTogether(partner, programme, on));
        }
        var session = cells.take("kode_sesi", SessionId::ofCode);
        var organiser = cells.agency("kode_penyelenggara");
        return one(cells, "sesi", () -> new HoldTogether(partner, session, organiser, on));
    }
}
