package id.jejak.infra.sample;

import id.jejak.infra.sample.Career.Study;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Rank;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Tells a career forward from its first day, by the rules of ranks, posts and retirement. */
final class Careers {
    static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);

    /** A way to leave before the age of retirement. */
    record Exit(String cause, LocalDate day) {}

    private final Structure structure;
    private final LocalDate until;

    Careers(Structure structure, LocalDate until) {
        this.structure = structure;
        this.until = until;
    }

    Career tell(
            Role role,
            Education diploma,
            LocalDate birth,
            LocalDate since,
            @Nullable Exit exit,
            Dice dice) {
        var pns = role.kind().isPns();
        var ranks = pns ? Ladder.ranks(role, diploma, since, until, dice) : null;
        var posts = posts(role, diploma, since, ranks, dice);
        var retires = retirement(birth, posts);
        var leaves = exit == null || retires.isBefore(exit.day()) ? retires : exit.day();
        var gone = !leaves.isAfter(until);
        var registered = since.isBefore(FIRST_DAY) ? FIRST_DAY : since;
        var grades = grades(role, diploma, since, posts, ranks);
        var last = gone ? leaves : until.plusDays(1);
        var units = units(role, registered, last, dice);
        var study = pns && dice.chance(0.06) ? study(role, diploma, since, last, dice) : null;
        var education = new Course<Education>(since, diploma);
        if (study != null) {
            education.add(study.graduated(), study.goal());
        }
        return new Career(
                birth,
                since,
                registered,
                seen(kinds(role, since), registered, last),
                seen(grades, registered, last),
                seen(posts, registered, last),
                seen(units, registered, last),
                seen(education, registered, last),
                gone ? leaves : null,
                gone ? exit != null && leaves.equals(exit.day()) ? exit.cause() : "bup" : null,
                study);
    }

    private static <T> Course<T> seen(Course<T> course, LocalDate registered, LocalDate last) {
        course.cutFrom(last);
        return course.from(registered);
    }

    private static Course<EmploymentKind> kinds(Role role, LocalDate since) {
        if (!role.kind().isPns()) {
            return new Course<>(since, role.kind());
        }
        var kinds = new Course<EmploymentKind>(since, EmploymentKind.CPNS);
        kinds.add(since.plusYears(1), EmploymentKind.PNS);
        return kinds;
    }

    /** A new class comes some months after the rank that allows it. */
    private static Course<Post> posts(
            Role role,
            Education diploma,
            LocalDate since,
            @Nullable Course<Integer> ranks,
            Dice dice) {
        if (ranks == null) {
            return new Course<>(since, role.post(Ladder.classOfPppk(role, diploma)));
        }
        var posts = new Course<Post>(since, role.post(Ladder.classOf(role, ranks.first())));
        for (var step : ranks.changes()) {
            var day = step.day().plusMonths(dice.below(11));
            posts.add(day, role.post(Ladder.classOf(role, step.value())));
        }
        return posts;
    }

    private static Course<Rank> grades(
            Role role,
            Education diploma,
            LocalDate since,
            Course<Post> posts,
            @Nullable Course<Integer> ranks) {
        if (ranks == null) {
            return new Course<>(since, Ladder.grade(posts.first().postClass(), diploma));
        }
        var grades = new Course<Rank>(since, Ladder.rank(ranks.first()));
        ranks.changes().forEach(s -> grades.add(s.day(), Ladder.rank(s.value())));
        return grades;
    }

    /** First of the month after the age that the class held then retires at. */
    private static LocalDate retirement(LocalDate birth, Course<Post> posts) {
        for (var age : new int[] {58, 60}) {
            var day = birth.plusYears(age).withDayOfMonth(1).plusMonths(1);
            if (posts.at(day.minusDays(1)).postClass().retirementAge() <= age) {
                return day;
            }
        }
        return birth.plusYears(65).withDayOfMonth(1).plusMonths(1);
    }

    private Course<Unit> units(Role role, LocalDate registered, LocalDate last, Dice dice) {
        var choice = structure.unitsFor(role.field(), role.isFunctional());
        var yearly = role.field() == Field.UMUM ? 0.05 : 0.025;
        var units = new Course<Unit>(registered, role.unit());
        for (var year = registered.getYear() + 1; year <= last.getYear(); year++) {
            var day = LocalDate.of(year, dice.between(1, 12), 1);
            if (dice.chance(yearly) && choice.size() > 1) {
                units.add(day, Structure.draw(choice, dice));
            }
        }
        return units;
    }

    private @Nullable Study study(
            Role role, Education diploma, LocalDate since, LocalDate last, Dice dice) {
        if (diploma == Education.S2 || role.isDoctor()) {
            return null;
        }
        var goal = diploma == Education.S1 ? Education.S2 : Education.S1;
        var years = diploma == Education.SMA ? 4 : 2;
        var earliest = Math.max(2014, since.getYear() + 2);
        var latest = last.getYear() - years - 1;
        if (earliest > latest) {
            return null;
        }
        var starts = dice.between(earliest, latest);
        var away = goal == Education.S2 && dice.chance(0.4);
        var graduated = LocalDate.of(starts + years, 8, dice.between(3, 28));
        return new Study(away ? "A1" : "A2", goal, starts, starts + years, graduated);
    }
}
