package id.jejak.intake.kinds;

import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.write.partner.PartnerCommand;
import id.jejak.training.write.partner.PartnerCommand.HoldTogether;
import id.jejak.training.write.partner.PartnerCommand.OfferTogether;

import java.util.List;

/** What is done with a partner: a programme, or one session of it. */
final class KemitraanFile implements FileKind {
    @Override
    public String name() {
        return "kemitraan";
    }

    @Override
    public List<String> columns() {
        return List.of("kode_mitra", "kode_program", "kode_sesi", "kode_penyelenggara", "tanggal");
    }

    @Override
    public String keyColumn() {
        return "kode_mitra";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var partner = cells.take("kode_mitra", PartnerId::ofCode);
        var on = cells.date("tanggal");
        if (cells.isEmpty("kode_sesi")) {
            var programme = cells.id("kode_program", "programme", ProgrammeId::new);
            return cells.build(() -> step("program", new OfferTogether(partner, programme, on)));
        }
        var session = cells.id("kode_sesi", "session", SessionId::new);
        var organiser = cells.agency("kode_penyelenggara");
        return cells.build(() -> step("sesi", new HoldTogether(partner, session, organiser, on)));
    }

    private List<Step> step(String name, PartnerCommand command) {
        return List.of(new Step(name, command, columns()));
    }
}
