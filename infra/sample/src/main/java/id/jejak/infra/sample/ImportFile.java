package id.jejak.infra.sample;

import java.nio.file.Path;
import java.util.Locale;

/** The files of the import format, with their headers. */
enum ImportFile {
    INSTANSI("kode nama jenis kode_induk kode_wilayah tanggal"),
    KOMPETENSI("kode jenis nama definisi tanggal"),
    JABATAN("kode nama jenjang tanggal"),
    STANDAR("kode_jabatan kompetensi dasar berlaku_mulai"),
    PEGAWAI("nip nama kedudukan tmt kode_instansi kode_jabatan golongan pendidikan tanggal"),
    MUTASI("nip jenis nilai tanggal"),
    RALAT("nip nama nip_benar alasan tanggal"),
    ATASAN("nip nip_atasan tanggal"),
    KINERJA(
            "nip jenis mulai selesai hasil_kerja perilaku_kerja nilai perilaku area_lemah"
                    + " nip_penilai tanggal alasan_koreksi"),
    SARAN("nip jenis mulai kompetensi jawaban nip_penjawab alasan tanggal"),
    PROGRAM("kode nama bentuk jp sasaran tanggal"),
    SESI(
            "kode kode_program cakupan hari pertemuan mulai selesai kursi tempat"
                    + " kode_penyelenggara tanggal"),
    ASESMEN("nomor nip tanggal tujuan metode asesor kode_jabatan_target hasil bukti"),
    KOREKSI("nomor nip hasil alasan"),
    PESERTA("kode_sesi nip tanggal_daftar hari_hadir tanggal_selesai nilai"),
    EVALUASI(
            "kode_sesi nip tingkat peran nip_penilai instrumen versi skala_min skala_maks nilai"
                    + " catatan tanggal"),
    USULAN("kode_sesi nip nip_pengusul alasan tanggal tanggal_batal alasan_batal"),
    MUNDUR("kode_sesi nip alasan tanggal"),
    PERUBAHAN("kode_sesi kode_penyelenggara kursi alasan tanggal"),
    INSTRUMEN("nama versi skala_min skala_maks kegunaan tanggal"),
    PENGAJAR("kode_sesi kode_penyelenggara pengajar tanggal"),
    UMPAN_BALIK("kode_sesi nip instrumen versi materi pengajar sarana metode komentar tanggal"),
    TINJAUAN("kode_program hasil alasan oleh tanggal"),
    PROYEK(
            "nomor nip kode_sesi jenis judul bukti tanggal nip_atasan tanggal_verifikasi catatan"
                    + " ditolak nilai manfaat tanggal_nilai"),
    APRESIASI("nip nip_atasan setelah kode_sesi nomor_proyek peningkatan kompetensi tanggal"),
    HUKDIS(
            "nomor nip tingkat jenis nomor_sk tanggal_sk mulai akhir tanggal_akhir"
                    + " alasan_akhir"),
    PENGHARGAAN(
            "nomor nip jenis pengusul alasan tanggal_usul nomor_sk tanggal_sk tanggal_cabut"
                    + " alasan_cabut"),
    PUBLIKASI("nomor nip tanggal"),
    SELEKSI("kode kode_instansi jenis judul kriteria buka tutup panitia tanggal"),
    CALON("kode_seleksi nip pengusul alasan bukti tanggal nilai tanggal_nilai"),
    BANDING("kode_seleksi nip alasan tanggal dikabulkan jawaban tanggal_jawab"),
    AKPK("kode kode_instansi tahun visi kode_sasaran sasaran kompetensi tanggal"),
    KEBUTUHAN(
            "kode_akpk kode_instansi nip kompetensi tingkat_sekarang tingkat_perlu sumber alasan"
                    + " tanggal kode_program tanggal_rencana"),
    PENCABUTAN("kode_akpk kode_instansi nip kompetensi alasan tanggal"),
    KONSULTASI("kode_akpk kode_instansi pihak pendapat tanggal"),
    RENCANA("kode_akpk kode_instansi nomor_sk tahun_anggaran tanggal"),
    REVISI("kode_akpk kode_instansi nip kompetensi kode_program alasan tanggal"),
    BELAJAR(
            "nomor nip judul bentuk cakupan mulai selesai hari pertemuan jp bukti sha256"
                    + " inisiatif_sendiri tanggal putusan nip_atasan alasan tanggal_putusan"),
    STUDI(
            "nomor nip jenis perguruan_tinggi bidang jenjang mulai tanggal nomor_sk tanggal_sk"
                    + " alasan_tolak tanggal_tolak semester nomor_ijazah tanggal_ijazah"
                    + " alasan_berhenti tanggal_berhenti"),
    PERTUKARAN(
            "kode kode_instansi judul bentuk kode_wilayah_tuan_rumah mulai selesai tanggal"
                    + " kode_wilayah_tamu tamu nip"),
    MITRA("kode nama jenis tanggal"),
    PERJANJIAN("kode_mitra nomor perihal mulai sampai tanggal tanggal_akhir alasan_akhir"),
    KEMITRAAN("kode_mitra kode_program kode_sesi kode_penyelenggara tanggal"),
    ANGGARAN("kode_instansi tahun jenis nilai dasar tanggal"),
    SPONSOR(
            "nomor kode_instansi tahun sponsor bentuk nilai uraian tanggal nilai_terima"
                    + " tanggal_terima alasan_batal tanggal_batal"),
    BELANJA(
            "kode_instansi tahun kode_sesi nomor_sponsor nilai tanggal nilai_bayar bukti_bayar"
                    + " tanggal_bayar alasan_lepas tanggal_lepas"),
    ASPIRASI(
            "nomor kode_instansi jenis tema isi kontak tanggal tanggal_terima jawaban ringkasan"
                    + " tanggal_jawab alasan_tolak tanggal_tolak kode_akpk kompetensi"
                    + " tanggal_kaitan"),
    MUSYAWARAH("nomor kode_instansi judul tempat peserta tema hasil tanggal"),
    SOSIALISASI("kode kode_instansi judul tentang rujukan unit tempat tanggal"),
    HADIR("kode_sosialisasi kode_instansi nip"),
    TANYA("kode_sosialisasi kode_instansi pertanyaan jawaban tanggal"),
    PENERIMAAN(
            "kode_sosialisasi kode_instansi kode_unit saat responden skala_min skala_maks nilai"
                    + " tanggal"),
    SIAGA("kode kode_instansi nama kompetensi tingkat bulan_berlaku wilayah minimum tanggal"),
    KESEDIAAN("kode_siaga nip tanggal sampai tanggal_batal alasan_batal"),
    PEMBARUAN("kode_siaga kode_instansi nama tingkat bulan_berlaku wilayah minimum alasan tanggal"),
    PERMINTAAN("nomor nip jenis isi tanggal jawaban dasar_tolak tanggal_jawab");

    private final String headers;

    ImportFile(String headers) {
        this.headers = headers;
    }

    CsvFile in(Path folder) {
        return new CsvFile(folder, name().toLowerCase(Locale.ROOT) + ".csv", headers.split(" "));
    }
}
