package id.jejak.policy.rules.facts;

import static id.jejak.policy.rules.facts.Window.DAY;
import static id.jejak.policy.rules.facts.Window.EVER;

import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostGroup;
import id.jejak.kernel.Sex;

import java.util.List;
import java.util.stream.Stream;

/** Who somebody is, as what and where they serve. */
final class ServiceFacts {
    private static final List<String> DEGREES = Fact.wordsOf(Education.values());

    static final List<Fact> ALL =
            Stream.of(employment(), post(), degree(), time(), person())
                    .flatMap(List::stream)
                    .toList();

    private ServiceFacts() {}

    private static List<Fact> employment() {
        return List.of(
                Fact.word(
                                "employmentKind",
                                Fact.wordsOf(EmploymentKind.values()),
                                DAY,
                                "Jenis kepegawaian.",
                                "Kind of employment.")
                        .from(Source.APPOINTED, Source.KIND),
                Fact.truth("pns", DAY, "PNS, termasuk CPNS.", "PNS, CPNS among them.")
                        .from(Source.APPOINTED, Source.KIND),
                Fact.truth("cpns", DAY, "CPNS, masih masa percobaan.", "CPNS, still on probation.")
                        .from(Source.APPOINTED, Source.KIND),
                Fact.truth("inService", DAY, "Masih bertugas.", "In service.")
                        .from(Source.APPOINTED, Source.RETIRED));
    }

    private static List<Fact> post() {
        return List.of(
                Fact.word(
                                "postClass",
                                Fact.wordsOf(PostClass.values()),
                                DAY,
                                "Jenjang jabatan.",
                                "Class of the post.")
                        .from(Source.APPOINTED, Source.POST),
                Fact.word(
                                "postGroup",
                                Fact.wordsOf(PostGroup.values()),
                                DAY,
                                "Kelompok jabatan: struktural, fungsional, pelaksana.",
                                "Group of the post: structural, functional, pelaksana.")
                        .from(Source.APPOINTED, Source.POST),
                Fact.number(
                                "yearsInPost",
                                Unit.YEARS,
                                DAY,
                                "Tahun penuh dalam jabatan.",
                                "Whole years in the post.")
                        .from(Source.APPOINTED, Source.POST),
                Fact.word("agency", List.of(), DAY, "Id instansi atau unit.", "Id of the agency.")
                        .from(Source.APPOINTED, Source.MOVED),
                Fact.word("city", List.of(), DAY, "Id kota di puncak pohon.", "Id of the city.")
                        .from(Source.APPOINTED, Source.MOVED, Source.AGENCY),
                Fact.word(
                                "region",
                                List.of(),
                                DAY,
                                "Kode Kemendagri kota, seperti 11.72.",
                                "Kemendagri code of the city, such as 11.72.")
                        .from(Source.APPOINTED, Source.MOVED, Source.AGENCY));
    }

    private static List<Fact> degree() {
        return List.of(
                Fact.word(
                                "degree",
                                DEGREES,
                                DAY,
                                "Pendidikan formal tertinggi.",
                                "Highest formal education.")
                        .from(Source.APPOINTED, Source.DEGREE, Source.STUDIED),
                Fact.word(
                                "degreeRequired",
                                DEGREES,
                                DAY,
                                "Pendidikan yang diminta jenjang jabatan. Dari PP 11/2017 menurut"
                                        + " ingatan; belum dipastikan.",
                                "Education that the class of the post asks for. PP 11/2017 from"
                                        + " memory; not confirmed.")
                        .from(Source.APPOINTED, Source.POST)
                        .withDoubt(),
                Fact.word(
                                "degreeStanding",
                                List.of("BELOW", "EQUAL", "ABOVE"),
                                DAY,
                                "Pendidikan dibanding yang diminta; D-IV sama dengan S-1.",
                                "The degree held against the one required; D-IV equals S-1.")
                        .from(Source.APPOINTED, Source.POST, Source.DEGREE, Source.STUDIED)
                        .withDoubt());
    }

    private static List<Fact> time() {
        return List.of(
                Fact.number(
                                "serviceYears",
                                Unit.YEARS,
                                EVER,
                                "Masa kerja sejak TMT CPNS, dihitung bulan ke bulan.",
                                "Service since TMT CPNS, counted from month to month.")
                        .from(Source.APPOINTED),
                Fact.number(
                                "serviceMonths",
                                Unit.MONTHS,
                                EVER,
                                "Masa kerja sejak TMT CPNS.",
                                "Service since TMT CPNS.")
                        .from(Source.APPOINTED),
                Fact.number(
                                "cleanServiceYears",
                                Unit.YEARS,
                                EVER,
                                "Masa kerja sejak hukuman sedang atau berat terakhir selesai; tanpa"
                                        + " hukuman, sejak TMT CPNS.",
                                "Service since the last medium or heavy measure ended; without one,"
                                        + " since TMT CPNS.")
                        .from(Source.APPOINTED, Source.IMPOSED, Source.LIFTED, Source.ANNULLED),
                Fact.number(
                                "monthsToRetirement",
                                Unit.MONTHS,
                                DAY,
                                "Bulan sampai batas usia pensiun jenjang jabatan.",
                                "Months to the age of retirement of the post's class.")
                        .from(Source.APPOINTED, Source.POST, Source.CORRECTED));
    }

    private static List<Fact> person() {
        return List.of(
                Fact.number("age", Unit.YEARS, DAY, "Umur.", "Age.")
                        .from(Source.APPOINTED, Source.CORRECTED),
                Fact.word(
                                "sex",
                                Fact.wordsOf(Sex.values()),
                                DAY,
                                "Jenis kelamin. Merit melarang pembedaan (PermenPANRB 40/2018).",
                                "Sex. Merit forbids to discriminate (PermenPANRB 40/2018).")
                        .from(Source.APPOINTED, Source.CORRECTED),
                Fact.number(
                                "year",
                                Unit.CALENDAR,
                                Window.CALENDAR_YEAR,
                                "Tahun yang diputuskan.",
                                "The year that is decided about.")
                        .from(Source.APPOINTED));
    }
}
