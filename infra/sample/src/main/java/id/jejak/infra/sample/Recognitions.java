package id.jejak.infra.sample;

import id.jejak.infra.sample.Evaluations.Completion;

import java.time.LocalDate;
import java.util.List;

/**
 * What superiors recognised: now and then after a training, more often when they were asked how it
 * is used, and after a good part of the projects. Some superiors do it far more than others.
 */
final class Recognitions {
    private static final List<String> IMPROVEMENTS =
            List.of(
                    "Melayani warga tanpa antrean panjang",
                    "Laporan selesai sebelum tenggat",
                    "Memakai data dalam usulan kegiatan",
                    "Membimbing rekan memakai aplikasi",
                    "Menyusun naskah dinas tanpa perbaikan",
                    "Memimpin rapat dengan ringkas");
    private static final List<String> COMPETENCIES =
            List.of("", "", "M.02", "M.03", "M.04", "M.05", "M.08");

    private final long seed;
    private final LocalDate until;
    private final Superiors superiors;
    private final CsvFile apresiasi;

    Recognitions(long seed, LocalDate until, Superiors superiors, CsvFile apresiasi) {
        this.seed = seed;
        this.until = until;
        this.superiors = superiors;
        this.apresiasi = apresiasi;
    }

    void afterTrainings(List<Completion> completions) {
        for (var one : completions) {
            write("pelatihan", one.session().code(), "", one.who(), one.on(), 0.03);
        }
    }

    void afterEvaluations(List<Completion> observed) {
        for (var one : observed) {
            write("evaluasi", one.session().code(), "", one.who(), one.on(), 0.08);
        }
    }

    void afterProjects(List<Projects.Verified> projects) {
        for (var one : projects) {
            write("proyek", "", one.code(), one.who(), one.on(), 0.3);
        }
    }

    private void write(
            String kind,
            String session,
            String project,
            Employee who,
            LocalDate after,
            double chance) {
        var dice = Dice.of(seed, "recognition " + kind, session + project, who.nip());
        var on = after.plusDays(dice.between(10, 90));
        var superior = on.isAfter(until) || !who.serves(on) ? null : superiors.of(who, on);
        if (superior == null || !dice.chance(chance * warmth(superior))) {
            return;
        }
        apresiasi.row(
                who.nip(),
                superior.nip(),
                kind,
                session,
                project,
                dice.pick(IMPROVEMENTS),
                dice.pick(COMPETENCIES),
                on);
    }

    /** 0 to 3, 1 for most. */
    private double warmth(Employee superior) {
        var dice = Dice.of(seed, "warmth", superior.nip());
        return dice.chance(0.15) ? 3 : dice.chance(0.25) ? 0 : 1;
    }
}
