package id.jejak.intake.kinds;

import id.jejak.kernel.PartnerId;
import id.jejak.training.events.PartnerKind;
import id.jejak.training.write.partner.PartnerCommand.RegisterPartner;

import java.util.List;
import java.util.Map;

/** Partners in training. */
final class MitraFile extends FileKind {
    private static final Words<PartnerKind> KINDS =
            new Words<>(
                    Map.of(
                            "perguruan_tinggi", PartnerKind.UNIVERSITY,
                            "lembaga_pelatihan", PartnerKind.TRAINING_BODY,
                            "instansi", PartnerKind.AGENCY,
                            "perusahaan", PartnerKind.COMPANY));

    MitraFile() {
        super("mitra", "kode", List.of("kode", "nama", "jenis", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var code = cells.text("kode");
        var name = cells.text("nama");
        var kind = cells.take("jenis", KINDS);
        var on = cells.date("tanggal");
        return one(
                cells,
                "daftar",
                () -> new RegisterPartner(PartnerId.ofCode(code), code, name, kind, on));
    }
}
