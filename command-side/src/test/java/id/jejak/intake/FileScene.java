package id.jejak.intake;

import id.jejak.intake.csv.TextFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lists of agencies that come to an empty ledger. */
abstract class FileScene {
    static final String HEADER = "kode,nama,jenis,kode_induk,kode_wilayah,tanggal";
    static final String CITY = "K,Kota Palembang,kota,,16.71,2014-01-01";

    @TempDir Path folder;
    TestBed bed;

    @BeforeEach
    void open() {
        bed = TestBed.on(folder.resolve("ledger.sqlite"));
    }

    @AfterEach
    void close() {
        bed.close();
    }

    static TextFile agencies(String... rows) {
        var lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return TextFile.of("instansi.csv", lines.toArray(String[]::new));
    }
}
