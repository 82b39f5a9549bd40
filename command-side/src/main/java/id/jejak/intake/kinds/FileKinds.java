package id.jejak.intake.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Table of contents: every kind of file, in the order of import. */
public final class FileKinds {
    public static final List<FileKind> ALL =
            List.of(
                    new InstansiFile(),
                    new KompetensiFile(),
                    new JabatanFile(),
                    new StandarFile(),
                    new PegawaiFile(),
                    new MutasiFile(),
                    new RalatFile(),
                    new AtasanFile(),
                    new KinerjaFile(),
                    new SaranFile(),
                    new ProgramFile(),
                    new MitraFile(),
                    new PerjanjianFile(),
                    new SesiFile(),
                    new AsesmenFile(),
                    new KoreksiFile(),
                    new PesertaFile(),
                    new UsulanFile(),
                    new MundurFile(),
                    new PerubahanFile(),
                    new InstrumenFile(),
                    new PengajarFile(),
                    new UmpanBalikFile(),
                    new EvaluasiFile(),
                    new HukdisFile(),
                    new TinjauanFile(),
                    new ProyekFile(),
                    new ApresiasiFile(),
                    new PenghargaanFile(),
                    new PublikasiFile(),
                    new SeleksiFile(),
                    new CalonFile(),
                    new BandingFile(),
                    new AnggaranFile(),
                    new SponsorFile(),
                    new BelanjaFile(),
                    new BelajarFile(),
                    new PertukaranFile(),
                    new StudiFile(),
                    new KemitraanFile(),
                    new AkpkFile(),
                    new KebutuhanFile(),
                    new PencabutanFile(),
                    new KonsultasiFile(),
                    new RencanaFile(),
                    new RevisiFile(),
                    new AspirasiFile(),
                    new MusyawarahFile(),
                    new SosialisasiFile(),
                    new HadirFile(),
                    new TanyaFile(),
                    new PenerimaanFile(),
                    new SiagaFile(),
                    new KesediaanFile(),
                    new PembaruanFile(),
                    new PermintaanFile());

    private FileKinds() {}

    /**
     * By the beginning of the file's name: {@code pegawai.csv}, {@code pegawai-2024.csv} and {@code
     * Pegawai 2.csv} are all of kind pegawai.
     */
    public static Optional<FileKind> ofFile(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(kind -> isOf(kind, name)).findFirst();
    }

    private static boolean isOf(FileKind kind, String name) {
        return name.endsWith(".csv")
                && name.startsWith(kind.name())
                && !Character.isLetter(name.charAt(kind.name().length()));
    }
}
