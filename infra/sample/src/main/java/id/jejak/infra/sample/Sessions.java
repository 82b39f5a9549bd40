package id.jejak.infra.sample;

import id.jejak.infra.sample.Programme.Audience;
import id.jejak.training.events.TrainingForm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The training calendar of a city since 2014: fewer sessions in 2020, more at a distance since.
 * Nothing is planned beyond the last day, so every session of the sample has ended.
 */
final class Sessions {
    private static final int FIRST_YEAR = 2014;
    private final City city;
    private final Structure structure;
    private final Pools pools;
    private final long seed;
    private final LocalDate until;

    Sessions(City city, Structure structure, Pools pools, long seed, LocalDate until) {
        this.city = city;
        this.structure = structure;
        this.pools = pools;
        this.seed = seed;
        this.until = until;
    }

    /** By first day. */
    List<Session> plan() {
        var all = new ArrayList<Session>();
        for (var year = FIRST_YEAR; year <= until.getYear(); year++) {
            plan(year, all);
        }
        all.sort(Comparator.comparing(Session::starts).thenComparing(Session::code));
        return all;
    }

    private void plan(int year, List<Session> all) {
        var serving = pools.serving(LocalDate.of(year, 7, 1));
        var wanted = serving * city.participations() * intensity(year);
        var number = 0;
        for (var seats = 0; seats < wanted; ) {
            number++;
            var session = draw(year, number);
            seats += session.seats();
            if (!session.ends().isAfter(until)) {
                all.add(session);
            }
        }
    }

    private Session draw(int year, int number) {
        var code = "%s-S-%d-%04d".formatted(city.code(), year, number);
        var dice = Dice.of(seed, "session", code);
        var programme = Programmes.ALL.get(dice.weighted(weights(year)));
        var days = days(programme, dice);
        var latest = 350 - Math.min(days, 120);
        var starts = workday(LocalDate.ofYearDay(year, dice.between(15, latest)));
        var international = mayBeInternational(programme) && dice.chance(0.03);
        var seats = seats(programme, starts);
        return new Session(
                code,
                programme,
                international,
                announced(programme, starts, dice),
                starts,
                starts.plusDays(days - 1L),
                days,
                programme.meetings(),
                seats,
                place(programme, international, dice),
                organiser(programme));
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate announced(Programme programme, LocalDate starts, Dice dice) {
        var day = starts.minusDays(dice.between(14, 45));
        return day.isBefore(programme.offered()) ? programme.offered() : day;
    }

    private double[] weights(int year) {
        return Programmes.ALL.stream()
                .mapToDouble(p -> p.offered().getYear() > year ? 0 : weight(p, year))
                .toArray();
    }

    private double weight(Programme p, int year) {
        var smallField = p.audience() == Audience.FIELD && pools.of(p).size() < 8;
        if (smallField || p.audience() == Audience.CPNS && !pools.hasNewcomers(year)) {
            return 0;
        }
        if (p.isDigital()) {
            return p.weight() * (year < 2020 ? 0.5 : year < 2022 ? 2.5 : 1.4);
        }
        return year == 2020 || year == 2021 ? p.weight() * 0.4 : p.weight();
    }

    private static double intensity(int year) {
        return switch (year) {
            case 2014, 2015, 2016 -> 0.75;
            case 2017, 2018, 2019 -> 1;
            case 2020 -> 0.5;
            case 2021 -> 0.9;
            default -> 1.3;
        };
    }

    private static int days(Programme programme, Dice dice) {
        var usual = programme.days();
        return usual < 5 || usual > 60 ? usual : usual + dice.between(-1, 1);
    }

    private int seats(Programme programme, LocalDate day) {
        var people = pools.of(programme, day.getYear()).size();
        return Math.max(3, Math.min(programme.seats(), people / 3));
    }

    private static boolean mayBeInternational(Programme programme) {
        return switch (programme.form()) {
            case SEMINAR, WORKSHOP, BENCHMARKING, COURSE -> true;
            default -> false;
        };
    }

    private String place(Programme programme, boolean international, Dice dice) {
        if (programme.isDigital()) {
            return "Daring";
        }
        if (international) {
            return dice.pick(List.of("Kuala Lumpur", "Singapura", "Penang"));
        }
        if (programme.form() == TrainingForm.STRUCTURAL_LEADERSHIP) {
            return "BPSDM Provinsi";
        }
        var hall =
                dice.pick(
                        List.of("Aula BKPSDM", "Balai Kota", "Gedung Serbaguna", "Hotel setempat"));
        return hall + ", " + city.title();
    }

    private String organiser(Programme programme) {
        return programme.field() == null
                ? structure.trainer()
                : structure.agencyOf(programme.field());
    }

    /** One cohort of people who study for a degree. */
    Session cohort(String programme, Career.Study study, int people) {
        var days = (int) ChronoUnit.DAYS.between(study.firstDay(), study.lastDay()) + 1;
        return new Session(
                "%s-%s-%d-%d".formatted(city.code(), programme, study.starts(), study.ends()),
                Programmes.of(programme),
                false,
                study.firstDay().minusDays(60),
                study.firstDay(),
                study.lastDay(),
                days,
                2 * (study.ends() - study.starts()),
                (people + 4) / 5 * 5,
                "Perguruan tinggi mitra",
                structure.trainer());
    }
}
