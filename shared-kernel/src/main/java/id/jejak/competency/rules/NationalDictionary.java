package id.jejak.competency.rules;

import static id.jejak.competency.events.CompetencyKind.MANAGERIAL;
import static id.jejak.competency.events.CompetencyKind.SOCIOCULTURAL;

import id.jejak.competency.events.CompetencyKind;
import id.jejak.kernel.CompetencyId;

import java.time.LocalDate;
import java.util.List;

/**
 * The nine competencies that every civil servant is measured by (PermenPANRB 38/2017): eight
 * managerial ones and a sociocultural one. Names and order are those of the regulation; of the
 * codes, {@code M.01} is confirmed and {@code M.02} to {@code M.08} follow the order, {@code SK.01}
 * is unconfirmed. The definitions are short and in our own words, not the regulation's text. The
 * names of the five levels are {@link id.jejak.kernel.Level#title()}.
 */
public final class NationalDictionary {
    public record Entry(
            CompetencyId competencyId, CompetencyKind kind, String name, String definition) {}

    /** The year is confirmed; the day within it is not. */
    public static final LocalDate SINCE = LocalDate.of(2017, 1, 1);

    public static final List<Entry> ENTRIES =
            List.of(
                    managerial(
                            "M.01",
                            "Integritas",
                            "Bertindak sejalan dengan nilai, norma dan etika, jujur juga ketika"
                                    + " tidak diawasi."),
                    managerial(
                            "M.02",
                            "Kerja Sama",
                            "Menjalin hubungan kerja yang baik dan ikut mencapai tujuan bersama."),
                    managerial(
                            "M.03",
                            "Komunikasi",
                            "Menyampaikan gagasan dengan jelas, menyimak, dan memastikan maksudnya"
                                    + " dipahami."),
                    managerial(
                            "M.04",
                            "Orientasi pada Hasil",
                            "Menyelesaikan pekerjaan dengan mutu dan waktu yang dijanjikan, dan"
                                    + " terus memperbaikinya."),
                    managerial(
                            "M.05",
                            "Pelayanan Publik",
                            "Melayani kebutuhan masyarakat secara adil, terbuka dan tanpa"
                                    + " kepentingan pribadi."),
                    managerial(
                            "M.06",
                            "Pengembangan Diri dan Orang Lain",
                            "Menambah kemampuan sendiri dan membantu orang lain tumbuh."),
                    managerial(
                            "M.07",
                            "Mengelola Perubahan",
                            "Menyesuaikan diri dengan keadaan baru dan mengajak orang lain"
                                    + " menjalani perubahan."),
                    managerial(
                            "M.08",
                            "Pengambilan Keputusan",
                            "Memilih tindakan tepat waktu berdasarkan data, dengan menimbang"
                                    + " akibat dan risikonya."),
                    new Entry(
                            new CompetencyId("SK.01"),
                            SOCIOCULTURAL,
                            "Perekat Bangsa",
                            "Menghargai keragaman dan memperkuat persatuan dalam masyarakat"
                                    + " majemuk."));

    private NationalDictionary() {}

    private static Entry managerial(String code, String name, String definition) {
        return new Entry(new CompetencyId(code), MANAGERIAL, name, definition);
    }
}
