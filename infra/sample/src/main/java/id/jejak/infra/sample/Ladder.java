package id.jejak.infra.sample;

import id.jejak.infra.sample.Role.Track;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Rank;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Which rank comes when, and which post class goes with it (domain facts 10.2 to 10.4). */
final class Ladder {
    private static final List<String> PNS =
            List.of(
                    "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a",
                    "IV/b", "IV/c", "IV/d", "IV/e");
    private static final int III_A = 4;
    private static final int III_C = 6;
    private static final int III_D = 7;
    private static final int IV_A = 8;
    private static final int IV_D = 11;

    private Ladder() {}

    /** Ranks of a PNS from the first day of service to {@code until}, about one in four years. */
    static Course<Integer> ranks(
            Role role, Education education, LocalDate since, LocalDate until, Dice dice) {
        var rank = entry(role, education);
        var highest = highest(role, education);
        var course = new Course<Integer>(since, rank);
        var day = next(since, dice);
        while (rank < highest && !day.isAfter(until)) {
            rank++;
            course.add(day, rank);
            day = next(day, dice);
        }
        return course;
    }

    static Rank rank(int step) {
        return new Rank(PNS.get(step));
    }

    /** Grade of a PPPK by diploma and post (domain facts 10.3). */
    static Rank grade(PostClass postClass, Education education) {
        return new Rank(
                switch (postClass) {
                    case JF_AHLI_MUDA -> "XI";
                    case JF_AHLI_PERTAMA -> education == Education.S2 ? "X" : "IX";
                    case JF_TERAMPIL -> "VII";
                    case JF_PEMULA -> "V";
                    default ->
                            switch (education) {
                                case SD, SMP, SMA -> "V";
                                case D1, D2, D3 -> "VII";
                                default -> "IX";
                            };
                });
    }

    /** The class a PNS of the role holds in a rank. */
    static PostClass classOf(Role role, int rank) {
        return switch (role.track()) {
            case PELAKSANA -> PostClass.PELAKSANA;
            case FUNCTIONAL -> role.isExpert() ? expert(rank) : skilled(rank);
            case STRUCTURAL -> structural(role.goal(), rank);
        };
    }

    static PostClass classOfPppk(Role role, Education education) {
        if (role.track() == Track.PELAKSANA) {
            return PostClass.PELAKSANA;
        }
        if (role.isExpert()) {
            return PostClass.JF_AHLI_PERTAMA;
        }
        return education == Education.SMA ? PostClass.JF_PEMULA : PostClass.JF_TERAMPIL;
    }

    /** Diplomas that the role asks for; part-time PPPK have lower ones. */
    static Education diploma(Role role, Dice dice) {
        var sharp = dice.share();
        if (role.track() == Track.STRUCTURAL) {
            return sharp < 0.7 ? Education.S1 : Education.S2;
        }
        if (role.isExpert()) {
            return sharp < 0.93 ? Education.S1 : Education.S2;
        }
        if (role.isFunctional()) {
            return sharp < 0.12 ? Education.SMA : Education.D3;
        }
        var secondary = role.kind() == EmploymentKind.PPPK_PARUH_WAKTU ? 0.7 : 0.4;
        if (sharp < secondary) {
            return Education.SMA;
        }
        return sharp < secondary + 0.12 ? Education.D3 : Education.S1;
    }

    private static int entry(Role role, Education education) {
        return switch (education) {
            case SD, SMP, SMA -> 0;
            case D1, D2 -> 1;
            case D3 -> 2;
            case D4, S1 -> role.isDoctor() ? III_A + 1 : III_A;
            case S2 -> III_A + 1;
            case S3 -> III_C;
        };
    }

    private static int highest(Role role, Education education) {
        return switch (role.track()) {
            case PELAKSANA ->
                    switch (education) {
                        case SMA -> III_A + 1;
                        case D3 -> III_C;
                        default -> III_D;
                    };
            case FUNCTIONAL -> role.isDoctor() ? IV_D : role.isExpert() ? IV_A + 1 : III_D;
            case STRUCTURAL ->
                    switch (role.goal()) {
                        case JPT_PRATAMA -> IV_A + 2;
                        case ADMINISTRATOR -> IV_A + 1;
                        default -> III_D;
                    };
        };
    }

    private static PostClass expert(int rank) {
        if (rank < III_C) {
            return PostClass.JF_AHLI_PERTAMA;
        }
        if (rank < IV_A) {
            return PostClass.JF_AHLI_MUDA;
        }
        return rank < IV_D ? PostClass.JF_AHLI_MADYA : PostClass.JF_AHLI_UTAMA;
    }

    private static PostClass skilled(int rank) {
        if (rank < 2) {
            return PostClass.JF_PEMULA;
        }
        if (rank < III_A) {
            return PostClass.JF_TERAMPIL;
        }
        return rank < III_C ? PostClass.JF_MAHIR : PostClass.JF_PENYELIA;
    }

    private static PostClass structural(PostClass goal, int rank) {
        if (rank < III_C) {
            return PostClass.PELAKSANA;
        }
        if (rank < III_D || goal == PostClass.PENGAWAS) {
            return PostClass.PENGAWAS;
        }
        return rank < IV_A || goal == PostClass.ADMINISTRATOR
                ? PostClass.ADMINISTRATOR
                : PostClass.JPT_PRATAMA;
    }

    /**
     * Promotions take effect on 1 April or 1 October, four years after the last or somewhat later.
     */
    private static LocalDate next(LocalDate last, Dice dice) {
        var due = last.plusYears(4).plusMonths(dice.chance(0.6) ? 0 : 6L * dice.between(1, 3));
        if (!due.isAfter(due.with(Month.APRIL).withDayOfMonth(1))) {
            return LocalDate.of(due.getYear(), Month.APRIL, 1);
        }
        return due.isAfter(LocalDate.of(due.getYear(), Month.OCTOBER, 1))
                ? LocalDate.of(due.getYear() + 1, Month.APRIL, 1)
                : LocalDate.of(due.getYear(), Month.OCTOBER, 1);
    }
}
