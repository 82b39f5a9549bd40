package id.jejak.infra.sample;

import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Rank;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How one service went, from registration to {@code end}.
 *
 * @param since TMT CPNS or first day of the contract
 * @param registered the same, but not before 2014
 * @param end first day out of service; null while serving
 * @param study education taken beside or instead of work; null for most
 */
record Career(
        LocalDate birth,
        LocalDate since,
        LocalDate registered,
        Course<EmploymentKind> kinds,
        Course<Rank> ranks,
        Course<Post> posts,
        Course<Unit> units,
        Course<Education> education,
        @Nullable LocalDate end,
        @Nullable String cause,
        @Nullable Study study) {

    /** One cohort of a degree: starts in September, ends in July. */
    record Study(String form, Education goal, int starts, int ends, LocalDate graduated) {
        LocalDate firstDay() {
            return LocalDate.of(starts, 9, 1);
        }

        LocalDate lastDay() {
            return LocalDate.of(ends, 7, 31);
        }
    }

    boolean serves(LocalDate day) {
        return !day.isBefore(registered) && (end == null || day.isBefore(end));
    }
}
