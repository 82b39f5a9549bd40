package id.jejak.infra.sample;

import java.util.Arrays;
import java.util.List;

/** Real functional posts (jabatan fungsional) that cities have, each on one ladder. */
enum Profession {
    GURU("Guru", Field.PENDIDIKAN, true, 100),
    PENGAWAS_SEKOLAH("Pengawas Sekolah", Field.PENDIDIKAN, true, 3),
    PERAWAT("Perawat", Field.KESEHATAN, false, 42),
    PERAWAT_AHLI("Perawat", Field.KESEHATAN, true, 14),
    BIDAN("Bidan", Field.KESEHATAN, false, 34),
    DOKTER("Dokter", Field.KESEHATAN, true, 16),
    DOKTER_GIGI("Dokter Gigi", Field.KESEHATAN, true, 4),
    APOTEKER("Apoteker", Field.KESEHATAN, true, 5),
    SANITARIAN("Tenaga Sanitasi Lingkungan", Field.KESEHATAN, false, 6),
    NUTRISIONIS("Nutrisionis", Field.KESEHATAN, false, 5),
    PEREKAM_MEDIS("Perekam Medis", Field.KESEHATAN, false, 4),
    PRANATA_LABORATORIUM("Pranata Laboratorium Kesehatan", Field.KESEHATAN, false, 5),
    ANALIS_KEBIJAKAN("Analis Kebijakan", Field.KEBIJAKAN, true, 3),
    PERANCANG("Perancang Peraturan Perundang-undangan", Field.KEBIJAKAN, true, 1),
    PENGADAAN("Pengelola Pengadaan Barang/Jasa", Field.KEBIJAKAN, true, 2),
    AUDITOR("Auditor", Field.PENGAWASAN, true, 4),
    PPUPD("Pengawas Penyelenggaraan Urusan Pemerintahan Daerah", Field.PENGAWASAN, true, 2),
    PERENCANA("Perencana", Field.RENCANA, true, 3),
    ANALIS_SDM("Analis SDM Aparatur", Field.SDM, true, 3),
    ASESOR("Asesor SDM Aparatur", Field.SDM, true, 1),
    ANALIS_KEUANGAN("Analis Keuangan Pusat dan Daerah", Field.KEUANGAN, true, 3),
    PRANATA_KOMPUTER("Pranata Komputer", Field.KOMINFO, true, 2),
    PRANATA_KOMPUTER_TERAMPIL("Pranata Komputer", Field.KOMINFO, false, 1),
    PRANATA_HUMAS("Pranata Hubungan Masyarakat", Field.KOMINFO, true, 1),
    TATA_BANGUNAN("Penata Kelola Bangunan Gedung", Field.PUPR, true, 2),
    JALAN_JEMBATAN("Teknik Jalan dan Jembatan", Field.PUPR, true, 2),
    PEKERJA_SOSIAL("Pekerja Sosial", Field.SOSIAL, true, 2),
    PENGUJI_KENDARAAN("Penguji Kendaraan Bermotor", Field.HUBUNGAN, false, 2),
    DAMPAK_LINGKUNGAN("Pengendali Dampak Lingkungan", Field.LINGKUNGAN, true, 2),
    ADB_KEPENDUDUKAN("Administrator Database Kependudukan", Field.DUKCAPIL, true, 2),
    PENATA_PERIZINAN("Penata Perizinan", Field.PERIZINAN, true, 2),
    PENATA_BENCANA("Penata Penanggulangan Bencana", Field.BENCANA, true, 1),
    POLISI_PP("Polisi Pamong Praja", Field.TRANTIB, false, 8),
    PEMADAM("Pemadam Kebakaran", Field.TRANTIB, false, 5),
    PENYULUH_PERTANIAN("Penyuluh Pertanian", Field.PANGAN, true, 3),
    ADYATAMA("Adyatama Kepariwisataan dan Ekonomi Kreatif", Field.PARIWISATA, true, 1),
    PENERA("Penera", Field.EKONOMI, false, 1),
    ARSIPARIS("Arsiparis", Field.ARSIP, true, 2),
    PUSTAKAWAN("Pustakawan", Field.ARSIP, true, 2);

    private final String title;
    private final Field field;
    private final boolean expert;
    private final int weight;

    Profession(String title, Field field, boolean expert, int weight) {
        this.title = title;
        this.field = field;
        this.expert = expert;
        this.weight = weight;
    }

    static Profession draw(Dice dice) {
        return ALL.get(dice.weighted(WEIGHTS));
    }

    String title() {
        return title;
    }

    Field field() {
        return field;
    }

    /** Expertise (ahli) or skill (keterampilan). */
    boolean isExpert() {
        return expert;
    }

    boolean isDoctor() {
        return this == DOKTER || this == DOKTER_GIGI;
    }

    private static final List<Profession> ALL = List.of(values());
    private static final double[] WEIGHTS =
            Arrays.stream(values()).mapToDouble(p -> p.weight).toArray();
}
