package id.jejak.infra.sample;

import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Required levels by post class (domain facts 2; the levels of functional posts are not confirmed),
 * plus technical competencies, whose levels are assumed. Structural posts have standards since
 * October 2017, all others since January 2018; half of the fields revised theirs in July 2022.
 */
final class Standards {
    private static final LocalDate STRUCTURAL = LocalDate.of(2017, 10, 2);
    private static final LocalDate OTHERS = LocalDate.of(2018, 1, 2);
    private static final LocalDate REVISED = LocalDate.of(2022, 7, 1);

    private Standards() {}

    static void write(CsvFile standar) {
        for (var post : Posts.all()) {
            var since = post.isStructural() ? STRUCTURAL : OTHERS;
            standar.row(
                    post.code(),
                    CsvFile.pairs(inForce(post, since)),
                    "PermenPANRB 38/2017; penetapan contoh",
                    since);
            if (post.isRevised()) {
                standar.row(
                        post.code(),
                        CsvFile.pairs(inForce(post, REVISED)),
                        "Perubahan standar kompetensi 2022; penetapan contoh",
                        REVISED);
            }
        }
    }

    /** The standard of a day from 2018 on. */
    static Map<String, Integer> inForce(Post post, LocalDate day) {
        var required = new TreeMap<String, Integer>();
        Competencies.NATIONAL.forEach(c -> required.put(c, national(post.postClass(), c)));
        var technical = technical(post.postClass());
        required.put(post.field().skill(1), technical);
        if (post.postClass().group() != PostGroup.PELAKSANA) {
            required.put(post.field().skill(2), technical);
        }
        if (post.isRevised() && !day.isBefore(REVISED)) {
            required.put(post.field().skill(3), Math.max(1, technical - 1));
        }
        return required;
    }

    private static int national(PostClass postClass, String competency) {
        return switch (postClass) {
            case JPT_UTAMA, JPT_MADYA, JF_AHLI_UTAMA -> 5;
            case JPT_PRATAMA, JF_AHLI_MADYA -> 4;
            case ADMINISTRATOR, JF_AHLI_MUDA, JF_PENYELIA -> 3;
            case PENGAWAS, JF_AHLI_PERTAMA, JF_MAHIR -> 2;
            case JF_TERAMPIL -> List.of("M.01", "M.02").contains(competency) ? 2 : 1;
            case PELAKSANA, JF_PEMULA -> 1;
        };
    }

    private static int technical(PostClass postClass) {
        return switch (postClass) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, JF_AHLI_UTAMA, JF_AHLI_MADYA -> 4;
            case ADMINISTRATOR, PENGAWAS, JF_AHLI_MUDA, JF_PENYELIA -> 3;
            case JF_AHLI_PERTAMA, JF_MAHIR, JF_TERAMPIL -> 2;
            case PELAKSANA, JF_PEMULA -> 1;
        };
    }
}
