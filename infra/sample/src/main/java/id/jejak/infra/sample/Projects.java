package id.jejak.infra.sample;

import id.jejak.infra.sample.Evaluations.Completion;
import id.jejak.training.events.TrainingForm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of trainings since 2019: a change project of nearly everybody after leadership
 * training, and now and then a project or a use at work after another one.
 */
final class Projects {
    private static final int FIRST_YEAR = 2019;
    private static final List<String> TITLES =
            List.of(
                    "Antrean layanan daring",
                    "Arsip digital unit kerja",
                    "Dasbor data layanan",
                    "Formulir permohonan elektronik",
                    "Panduan kerja baru",
                    "Klinik konsultasi warga");

    /** A project that a superior found to be so. */
    record Verified(String code, Employee who, LocalDate on) {}

    private final List<Verified> verified = new ArrayList<>();
    private final long seed;
    private final LocalDate until;
    private final Colleagues colleagues;
    private int number;

    Projects(long seed, LocalDate until, Colleagues colleagues) {
        this.seed = seed;
        this.until = until;
        this.colleagues = colleagues;
    }

    void write(String city, List<Completion> completions, CsvFile proyek) {
        for (var one : completions) {
            var dice = Dice.of(seed, "project", one.session().code(), one.who().nip());
            var on = one.on().plusDays(dice.between(20, 120));
            var leads = one.session().programme().form() == TrainingForm.STRUCTURAL_LEADERSHIP;
            if (dice.chance(leads ? 0.8 : 0.03)
                    && one.on().getYear() >= FIRST_YEAR
                    && !on.isAfter(until)
                    && one.who().serves(on)) {
                number++;
                write("PR-%s-%05d".formatted(city, number), one, leads, on, dice, proyek);
            }
        }
    }

    List<Verified> verified() {
        return verified;
    }

    private void write(
            String code, Completion one, boolean leads, LocalDate on, Dice dice, CsvFile proyek) {
        var kind = leads ? "aksi_perubahan" : dice.chance(0.3) ? "proyek" : "penerapan";
        var verifiedOn = on.plusDays(dice.between(3, 40));
        var scoredOn = verifiedOn.plusDays(dice.between(60, 200));
        var superior = colleagues.superior(one.who(), verifiedOn);
        var isVerified =
                superior != null && !verifiedOn.isAfter(until) && one.who().serves(verifiedOn);
        var isRefused = dice.chance(0.06);
        var isScored =
                isVerified
                        && !isRefused
                        && !scoredOn.isAfter(until)
                        && superior.equals(colleagues.superior(one.who(), scoredOn))
                        && dice.chance(0.7);
        if (isVerified && !isRefused) {
            verified.add(new Verified(code, one.who(), verifiedOn));
        }
        proyek.row(
                code,
                one.who().nip(),
                one.session().code(),
                kind,
                dice.pick(TITLES),
                "Laporan " + code,
                on,
                isVerified ? superior.nip() : "",
                isVerified ? verifiedOn : "",
                isVerified ? isRefused ? "Bukti belum cukup" : "Sudah berjalan" : "",
                isVerified && isRefused ? "ya" : "",
                isScored ? "" + dice.between(60, 95) : "",
                isScored ? "Layanan lebih cepat" : "",
                isScored ? scoredOn : "");
    }
}
