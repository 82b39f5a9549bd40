package id.jejak.infra.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;

/**
 * What the public says: voices since 2021, most of them answered, some of them overdue or spam, and
 * two forums a year in every city. Nobody real is quoted; how many speak up is assumed.
 */
final class Voices {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);

    /** What somebody says, what it is about, and the competency that it asks for. */
    private record Line(
            String kind, String theme, String text, String summary, String competency) {}

    private static final List<Line> LINES =
            List.of(
                    new Line(
                            "keluhan",
                            "kecepatan",
                            "Sudah tiga kali datang, berkas belum juga selesai",
                            "Penyelesaian berkas terlalu lama",
                            "M.04"),
                    new Line(
                            "keluhan",
                            "kecepatan",
                            "Antre dari pagi sampai siang padahal hanya minta tanda tangan",
                            "Antrean di loket terlalu panjang",
                            "M.05"),
                    new Line(
                            "keluhan",
                            "sikap",
                            "Petugas menjawab sambil melihat telepon",
                            "Sikap petugas di loket",
                            "M.05"),
                    new Line(
                            "keluhan",
                            "informasi",
                            "Syarat di papan berbeda dengan yang dikatakan petugas",
                            "Informasi persyaratan tidak sama",
                            "M.03"),
                    new Line(
                            "keluhan",
                            "integritas",
                            "Diminta uang rokok supaya cepat",
                            "Dugaan pungutan di luar ketentuan",
                            "M.01"),
                    new Line(
                            "saran",
                            "informasi",
                            "Tolong syarat ditulis juga di situs web",
                            "Persyaratan agar dimuat di situs web",
                            "M.03"),
                    new Line(
                            "saran",
                            "sarana",
                            "Kursi tunggu kurang untuk lansia",
                            "Kursi tunggu untuk lansia",
                            "M.05"),
                    new Line(
                            "saran",
                            "keahlian",
                            "Petugas baru perlu dilatih memakai aplikasinya",
                            "Pelatihan aplikasi untuk petugas baru",
                            "M.06"),
                    new Line(
                            "pujian",
                            "sikap",
                            "Dilayani dengan ramah dan cepat, terima kasih",
                            "Ucapan terima kasih atas layanan yang ramah",
                            "M.05"));
    private static final List<String> ANSWERS =
            List.of(
                    "Terima kasih. Loket ditambah satu sejak minggu ini.",
                    "Terima kasih. Petugas sudah dibina dan alurnya diperbaiki.",
                    "Terima kasih. Masukan ini masuk rencana pengembangan pegawai tahun depan.",
                    "Terima kasih. Persyaratan di papan dan di situs sudah disamakan.");

    private final City city;
    private final long seed;
    private final LocalDate until;
    private final Structure structure;
    private final Map<String, List<String>> asked;
    private final CsvFile aspirasi;
    private final CsvFile musyawarah;
    private int number;

    /**
     * @param asked competencies that each needs analysis asks for, by its code
     */
    Voices(
            City city,
            long seed,
            LocalDate until,
            Structure structure,
            Map<String, List<String>> asked,
            CsvFile aspirasi,
            CsvFile musyawarah) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.structure = structure;
        this.asked = asked;
        this.aspirasi = aspirasi;
        this.musyawarah = musyawarah;
    }

    void write() {
        var dice = Dice.of(seed, city.name(), "voices");
        var pause = city.isLarge() ? 1 : 6;
        for (var day = FIRST; !day.isAfter(until); day = day.plusDays(1 + dice.below(pause))) {
            voice(dice.pick(structure.agencies()), day, dice);
        }
        for (var year = FIRST.getYear(); year <= until.getYear(); year++) {
            forum(LocalDate.of(year, Month.MARCH, 12), dice);
            forum(LocalDate.of(year, Month.OCTOBER, 8), dice);
        }
    }

    private void voice(Structure.Agency agency, LocalDate day, Dice dice) {
        number++;
        var line = dice.pick(LINES);
        var isSpam = dice.chance(0.05);
        var received = day.plusDays(dice.below(16));
        var answered = day.plusDays(3 + dice.below(50) + (dice.chance(0.06) ? 40 : 0));
        var isReceived = dice.chance(0.95) && !received.isAfter(until);
        var isAnswered = !isSpam && dice.chance(0.93) && !answered.isAfter(until);
        var isRejected = isSpam && isReceived;
        var analysis = "AKPK-" + agency.code() + "-" + (day.getYear() + 1);
        var isLinked = isAnswered && asks(analysis, line, answered) && dice.chance(0.6);
        aspirasi.row(
                "SM-%s-%05d".formatted(city.code(), number),
                agency.code(),
                isSpam ? "saran" : line.kind(),
                isSpam ? "lainnya" : line.theme(),
                isSpam ? "PINJAMAN CEPAT CAIR TANPA JAMINAN" : line.text(),
                dice.chance(0.3) ? "warga%05d@contoh.example".formatted(number) : "",
                day,
                isReceived ? received : "",
                isAnswered ? dice.pick(ANSWERS) : "",
                isAnswered && dice.chance(0.7) ? line.summary() : "",
                isAnswered ? answered : "",
                isRejected ? "Iklan" : "",
                isRejected ? received : "",
                isLinked ? analysis : "",
                isLinked ? line.competency() : "",
                isLinked ? answered : "");
    }

    /** Whether next year's analysis is there by then and asks for the competency. */
    private boolean asks(String analysis, Line line, LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue()
                && asked.getOrDefault(analysis, List.of()).contains(line.competency());
    }

    private void forum(LocalDate day, Dice dice) {
        if (day.isAfter(until)) {
            return;
        }
        var agency = dice.pick(structure.agencies());
        musyawarah.row(
                "MW-%s-%s".formatted(city.code(), day),
                agency.code(),
                "Musyawarah layanan " + agency.field().work(),
                "Aula " + city.title(),
                "warga=%d;tokoh masyarakat=%d;pelaku usaha=%d"
                        .formatted(20 + dice.below(60), 3 + dice.below(9), 2 + dice.below(12)),
                dice.pick(List.of("kecepatan;informasi", "biaya;integritas", "sikap;keahlian")),
                dice.pick(
                        List.of(
                                "Disepakati standar waktu layanan baru dan papan informasi",
                                "Disepakati loket Sabtu dan pelatihan petugas loket",
                                "Disepakati kanal pengaduan tunggal dan jawaban dalam dua minggu")),
                day);
    }
}
