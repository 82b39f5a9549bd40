package id.jejak.intake.kinds;

import id.jejak.exchange.events.ExchangeForm;
import id.jejak.exchange.write.exchange.ExchangeCommand;
import id.jejak.exchange.write.exchange.ExchangeCommand.ArrangeExchange;
import id.jejak.exchange.write.exchange.ExchangeCommand.CountGuests;
import id.jejak.exchange.write.exchange.ExchangeCommand.JoinExchange;
import id.jejak.kernel.ExchangeId;
import id.jejak.kernel.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Exchanges with other regions: arranged, and who came or went, one row for each. */
final class PertukaranFile extends FileKind {
    private static final Words<ExchangeForm> FORMS =
            new Words<>(
                    Map.of(
                            "seminar", ExchangeForm.SEMINAR,
                            "patok_banding", ExchangeForm.BENCHMARKING,
                            "magang", ExchangeForm.INTERNSHIP,
                            "pertukaran_pegawai", ExchangeForm.STAFF_EXCHANGE));
    private static final List<String> ARRANGED =
            List.of(
                    "kode",
                    "kode_instansi",
                    "judul",
                    "bentuk",
                    "kode_wilayah_tuan_rumah",
                    "mulai",
                    "selesai",
                    "tanggal");

    PertukaranFile() {
        super("pertukaran", "kode", ARRANGED, List.of("kode_wilayah_tamu", "tamu", "nip"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var code = cells.text("kode");
        var agency = cells.agency("kode_instansi");
        var title = cells.text("judul");
        var form = cells.take("bentuk", FORMS);
        var host = cells.take("kode_wilayah_tuan_rumah", Region::new);
        var from = cells.date("mulai");
        var to = cells.date("selesai");
        var on = cells.date("tanggal");
        var guests = !cells.isEmpty("kode_wilayah_tamu") || !cells.isEmpty("tamu");
        var region = guests ? cells.take("kode_wilayah_tamu", Region::new) : null;
        var people = guests ? cells.whole("tamu", 1, ExchangeCommand.MOST_GUESTS) : 0;
        var employee = cells.isEmpty("nip") ? null : cells.employee("nip");
        return cells.build(
                () -> {
                    var id = ExchangeId.ofCode(code);
                    var steps = new ArrayList<Step>();
                    steps.add(
                            new Step(
                                    "adakan",
                                    new ArrangeExchange(
                                            id, agency, code, title, form, host, from, to, on),
                                    ARRANGED));
                    if (region != null) {
                        var count = new CountGuests(id, agency, region, people, to);
                        steps.add(new Step("tamu", count, columns()));
                    }
                    if (employee != null) {
                        var join = new JoinExchange(id, employee, from);
                        steps.add(new Step("ikut", join, columns()));
                    }
                    return List.copyOf(steps);
                });
    }
}
