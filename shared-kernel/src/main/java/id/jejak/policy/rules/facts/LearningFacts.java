package id.jejak.policy.rules.facts;

import static id.jejak.policy.rules.facts.Window.CALENDAR_YEAR;
import static id.jejak.policy.rules.facts.Window.DAY;
import static id.jejak.policy.rules.facts.Window.EVER;

import id.jejak.training.events.TrainingForm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** JP and trainings of an employee. */
final class LearningFacts {
    private static final String[] CREDITS = {Source.COMPLETED, Source.VERIFIED, Source.SEMESTER};

    static final List<Fact> ALL =
            Stream.of(jp(), jpOfForms(), trainings(), asked()).flatMap(List::stream).toList();

    private LearningFacts() {}

    private static List<Fact> jp() {
        return List.of(
                jp(
                        "jpInYear",
                        Window.DUTY_YEAR,
                        "JP yang dihitung bagi kewajiban: tahun kalender PNS, tahun kontrak PPPK.",
                        "JP that count for the duty: calendar year of PNS, contract year of PPPK."),
                jp(
                        "jpOwnInitiativeInYear",
                        Window.DUTY_YEAR,
                        "JP PPPK atas prakarsa sendiri, di luar batas 24 JP.",
                        "JP of PPPK on their own initiative, outside the ceiling of 24."),
                jp(
                        "jpInCalendarYear",
                        CALENDAR_YEAR,
                        "JP tahun kalender sampai hari itu, semua bentuk.",
                        "JP of the calendar year up to that day, all forms."),
                jp(
                                "jpMissing",
                                CALENDAR_YEAR,
                                "JP dari sesi yang masih kurang dari 20 pada tahun itu; 0 bagi"
                                        + " PPPK.",
                                "JP of sessions that are still missing to 20 in that year; 0 for"
                                        + " PPPK.")
                        .from(Source.COMPLETED),
                jp(
                                "jpMissingBegun",
                                CALENDAR_YEAR,
                                "Yang sama, dibulatkan ke atas.",
                                "The same, every begun JP counted.")
                        .from(Source.COMPLETED),
                jp(
                        "jpLastYear",
                        Window.LAST_YEAR,
                        "JP dua belas bulan terakhir, semua bentuk.",
                        "JP of the last twelve months, all forms."),
                jp(
                                "jpTechnicalLastYear",
                                Window.LAST_YEAR,
                                "JP diklat teknis dua belas bulan terakhir: teknis, bimtek,"
                                        + " penataran, e-learning, jarak jauh. Bentuk mana yang"
                                        + " termasuk belum dipastikan.",
                                "JP of technical training in the last twelve months: technical,"
                                        + " bimtek, penataran, e-learning, distance. Which forms"
                                        + " belong to it is not confirmed.")
                        .withDoubt(),
                jp(
                        "jpEducationInYear",
                        CALENDAR_YEAR,
                        "JP tugas dan izin belajar pada tahun itu.",
                        "JP of study assignments and permits in the year."),
                jp(
                        "jpClassicalInYear",
                        CALENDAR_YEAR,
                        "JP pelatihan klasikal (B1 sampai B11) pada tahun itu.",
                        "JP of classical training (B1 to B11) in the year."),
                jp(
                        "jpNonClassicalInYear",
                        CALENDAR_YEAR,
                        "JP pelatihan nonklasikal (C1 sampai C11) pada tahun itu.",
                        "JP of non-classical training (C1 to C11) in the year."));
    }

    private static Fact jp(String name, Window window, String id, String en) {
        return Fact.number(name, Unit.JP, window, id, en).from(CREDITS);
    }

    private static List<Fact> jpOfForms() {
        return Arrays.stream(TrainingForm.values())
                .map(
                        form ->
                                jp(
                                        FactNames.jpOf(form),
                                        CALENDAR_YEAR,
                                        "JP bentuk " + form.code() + " pada tahun itu.",
                                        "JP of form " + form.code() + " in the year."))
                .toList();
    }

    private static List<Fact> trainings() {
        var all = new ArrayList<Fact>();
        for (var kind : TrainingKind.values()) {
            for (var window : FactNames.WINDOWS) {
                all.add(
                        Fact.number(
                                        FactNames.of(kind, window),
                                        Unit.COUNT,
                                        window,
                                        "Banyaknya " + kind.indonesian() + ".",
                                        "How many " + kind.english() + ".")
                                .from(Source.COMPLETED, Source.VERIFIED));
            }
        }
        return all;
    }

    private static List<Fact> asked() {
        return List.of(
                Fact.truth(
                                "leadershipOfPost",
                                EVER,
                                "Diklat kepemimpinan sesuai jenjang yang dipegang; jenjangnya"
                                        + " terlihat dari tingkat kompetensi yang dituju.",
                                "Leadership training of the level held; its level shows in the"
                                        + " competency levels it aims at.")
                        .from(Source.COMPLETED, Source.APPOINTED, Source.POST)
                        .withDoubt(),
                Fact.truth(
                                "functionalOfPost",
                                EVER,
                                "Diklat fungsional pernah diselesaikan. Diklat jabatan mana, tidak"
                                        + " tercatat.",
                                "Functional training completed ever. Of which post is not"
                                        + " recorded.")
                        .from(Source.COMPLETED)
                        .withDoubt(),
                Fact.truth(
                                "functionalRequired",
                                DAY,
                                "Jabatan fungsional yang memerlukan diklat fungsional; tidak bagi"
                                        + " guru, dokter, perawat, bidan, apoteker, asesor,"
                                        + " psikolog, menurut nama jabatan.",
                                "The functional post requires functional training; not of teachers,"
                                        + " doctors, nurses, midwives, pharmacists, assessors,"
                                        + " psychologists, by the post's title.")
                        .from(Source.APPOINTED, Source.POST, Source.DEFINED)
                        .withDoubt(),
                Fact.number(
                                "monthsWithoutTraining",
                                Unit.MONTHS,
                                DAY,
                                "Bulan penuh sejak sesi terakhir diselesaikan, atau sejak TMT.",
                                "Whole months since the last completed session, or since TMT.")
                        .from(Source.COMPLETED, Source.APPOINTED));
    }
}
