package id.jejak.infra.sample;

import java.util.List;

/** A field of work with three technical competencies of its own; the third came in 2022. */
enum Field {
    UMUM(
            "administrasi perkantoran",
            "Tata naskah dinas",
            "Pengelolaan barang milik daerah",
            "Layanan perkantoran digital"),
    KEBIJAKAN(
            "kebijakan dan hukum daerah",
            "Analisis kebijakan",
            "Penyusunan produk hukum daerah",
            "Evaluasi dampak kebijakan"),
    LEGISLATIF(
            "layanan legislatif",
            "Risalah persidangan",
            "Fasilitasi anggaran dewan",
            "Keterbukaan informasi dewan"),
    PENGAWASAN(
            "pengawasan internal",
            "Audit kinerja",
            "Manajemen risiko pemerintah",
            "Analisis data audit"),
    RENCANA(
            "perencanaan pembangunan",
            "Perencanaan daerah",
            "Pengendalian dan evaluasi rencana",
            "Perencanaan berbasis data"),
    SDM(
            "kepegawaian dan pengembangan SDM",
            "Manajemen ASN",
            "Analisis kebutuhan kompetensi",
            "Manajemen talenta"),
    KEUANGAN(
            "keuangan daerah",
            "Penatausahaan keuangan daerah",
            "Akuntansi berbasis akrual",
            "Sistem informasi keuangan"),
    KOMINFO(
            "komunikasi dan informatika",
            "Tata kelola SPBE",
            "Pengelolaan jaringan dan aplikasi",
            "Keamanan informasi"),
    KESEHATAN(
            "kesehatan",
            "Pelayanan kesehatan dasar",
            "Pencegahan dan pengendalian infeksi",
            "Rekam medis elektronik"),
    PENDIDIKAN(
            "pendidikan",
            "Pembelajaran dan penilaian",
            "Pengelolaan kelas inklusif",
            "Pembelajaran digital"),
    PUPR(
            "pekerjaan umum dan penataan ruang",
            "Pengawasan konstruksi",
            "Penataan ruang",
            "Pemodelan informasi bangunan"),
    SOSIAL(
            "kesejahteraan sosial",
            "Asesmen sosial",
            "Pendampingan keluarga rentan",
            "Data terpadu kesejahteraan"),
    HUBUNGAN(
            "perhubungan",
            "Manajemen lalu lintas",
            "Pengujian kendaraan bermotor",
            "Transportasi cerdas"),
    LINGKUNGAN(
            "lingkungan hidup",
            "Pengendalian pencemaran",
            "Pengelolaan sampah",
            "Pemantauan mutu lingkungan"),
    DUKCAPIL(
            "kependudukan dan pencatatan sipil",
            "Administrasi kependudukan",
            "Pencatatan sipil",
            "Identitas kependudukan digital"),
    PERIZINAN(
            "penanaman modal dan perizinan",
            "Perizinan berusaha",
            "Promosi penanaman modal",
            "Perizinan berbasis risiko"),
    BENCANA(
            "penanggulangan bencana",
            "Kesiapsiagaan bencana",
            "Tanggap darurat",
            "Kajian risiko bencana"),
    TRANTIB(
            "ketenteraman dan ketertiban umum",
            "Penegakan perda",
            "Perlindungan masyarakat",
            "Penyelamatan dan pemadaman"),
    WILAYAH(
            "kewilayahan",
            "Pelayanan kecamatan",
            "Pemberdayaan masyarakat",
            "Pelayanan terpadu digital"),
    PANGAN(
            "pangan, pertanian dan perikanan",
            "Penyuluhan pertanian",
            "Ketahanan pangan",
            "Kesehatan hewan dan ikan"),
    PARIWISATA(
            "pariwisata dan kebudayaan",
            "Pengembangan destinasi",
            "Pelestarian cagar budaya",
            "Promosi digital"),
    EKONOMI(
            "koperasi, UKM dan perdagangan",
            "Pembinaan koperasi dan UKM",
            "Metrologi dan pengawasan pasar",
            "Pemasaran daring UKM"),
    ARSIP(
            "perpustakaan dan kearsipan",
            "Pengelolaan arsip dinamis",
            "Layanan perpustakaan",
            "Alih media arsip");

    private final String work;
    private final List<String> skills;

    Field(String work, String first, String second, String third) {
        this.work = work;
        skills = List.of(first, second, third);
    }

    /** What it does, in lower case. */
    String work() {
        return work;
    }

    List<String> skills() {
        return skills;
    }

    /** Code of its technical competency 1 to 3. */
    String skill(int number) {
        return "T." + name() + ".0" + number;
    }

    /** Fields whose standards were revised in 2022. */
    boolean isRevised() {
        return ordinal() % 2 == 1 || this == KESEHATAN;
    }
}
