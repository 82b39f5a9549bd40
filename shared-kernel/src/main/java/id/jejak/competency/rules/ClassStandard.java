package id.jejak.competency.rules;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostClass;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The level, 1 to 5, of the nine national competencies that a class of posts usually requires: what
 * a post's own standard starts from, never a substitute for it.
 *
 * <p>Confirmed (materials on PermenPANRB 38/2017; domain facts 2): JPT Madya 5, JPT Pratama 4,
 * Administrator 3, Pengawas 2, Pelaksana 1; JF Terampil with 2 for Integritas and Kerja Sama and 1
 * for Komunikasi, Orientasi pada Hasil and Pelayanan Publik.
 *
 * <p>Unconfirmed: JPT Utama 5; JF Ahli Utama 5, Madya 4, Muda 3, Pertama 2; JF Penyelia 3, Mahir 2,
 * Pemula 1; the four other competencies of JF Terampil at 1. Functional posts get their levels from
 * the regulation of each post.
 */
public final class ClassStandard {
    private static final List<String> TERAMPIL_AT_2 = List.of("M.01", "M.02");

    private ClassStandard() {}

    public static SortedMap<CompetencyId, Level> of(PostClass postClass) {
        var required = new TreeMap<CompetencyId, Level>();
        for (var entry : NationalDictionary.ENTRIES) {
            required.put(entry.competencyId(), level(postClass, entry.competencyId()));
        }
        return Collections.unmodifiableSortedMap(required);
    }

    private static Level level(PostClass postClass, CompetencyId competency) {
        return new Level(
                switch (postClass) {
                    case JPT_UTAMA, JPT_MADYA, JF_AHLI_UTAMA -> 5;
                    case JPT_PRATAMA, JF_AHLI_MADYA -> 4;
                    case ADMINISTRATOR, JF_AHLI_MUDA, JF_PENYELIA -> 3;
                    case PENGAWAS, JF_AHLI_PERTAMA, JF_MAHIR -> 2;
                    case PELAKSANA, JF_PEMULA -> 1;
                    case JF_TERAMPIL -> TERAMPIL_AT_2.contains(competency.value()) ? 2 : 1;
                });
    }
}
