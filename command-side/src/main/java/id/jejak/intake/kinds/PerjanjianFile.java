package id.jejak.intake.kinds;

import id.jejak.kernel.PartnerId;
import id.jejak.training.write.partner.PartnerCommand.EndAgreement;
import id.jejak.training.write.partner.PartnerCommand.SignAgreement;

import java.util.ArrayList;
import java.util.List;

/** Agreements with partners, and their early ends. */
final class PerjanjianFile extends FileKind {
    private static final List<String> SIGNING =
            List.of("kode_mitra", "nomor", "perihal", "mulai", "sampai", "tanggal");
    private static final List<String> END =
            List.of("kode_mitra", "nomor", "tanggal_akhir", "alasan_akhir");

    PerjanjianFile() {
        super("perjanjian", "kode_mitra", SIGNING, END);
    }

    @Override
    public List<Step> steps(Cells cells) {
        var partner = cells.take("kode_mitra", PartnerId::ofCode);
        var number = cells.text("nomor");
        var subject = cells.text("perihal");
        var from = cells.date("mulai");
        var until = cells.date("sampai");
        var on = cells.date("tanggal");
        var ends = !cells.isEmpty("tanggal_akhir") || !cells.isEmpty("alasan_akhir");
        var endedOn = ends ? cells.date("tanggal_akhir") : null;
        var reason = ends ? cells.text("alasan_akhir") : null;
        return cells.build(
                () -> {
                    var steps = new ArrayList<Step>();
                    var sign = new SignAgreement(partner, number, subject, from, until, on);
                    steps.add(new Step("tanda_tangan", sign, SIGNING));
                    if (endedOn != null && reason != null) {
                        var end = new EndAgreement(partner, number, reason, endedOn);
                        steps.add(new Step("akhiri", end, END));
                    }
                    return List.copyOf(steps);
                });
    }
}
