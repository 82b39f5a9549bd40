package id.jejak.workforce.write.employee;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Dated;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.EmployeeEvent.DisabilityDeclared;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;
import id.jejak.workforce.events.Person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What held on each day since the appointment.
 *
 * @param lastChange the latest day on which something took effect
 */
record Career(
        EmployeeAppointed appointment,
        Dated<Person> persons,
        Dated<EmploymentKind> kinds,
        Dated<Rank> ranks,
        Dated<PostId> posts,
        Dated<AgencyId> agencies,
        Dated<Education> diplomas,
        Dated<Boolean> disabilities,
        LocalDate lastChange) {

    static Career begun(EmployeeAppointed e) {
        var day = e.occurredOn();
        return new Career(
                e,
                Dated.from(day, e.person()),
                Dated.from(day, e.kind()),
                Dated.from(day, e.rank()),
                Dated.from(day, e.postId()),
                Dated.from(day, e.agencyId()),
                Dated.from(day, e.education()),
                Dated.none(),
                day);
    }

    /** Diplomas need not rise with the years: the highest so far counts. */
    Optional<Education> highestEducation(LocalDate day) {
        return diplomas.byDay().headMap(day, true).values().stream().max(Comparator.naturalOrder());
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(appointment.occurredOn());
    }

    Career with(EmploymentKindChanged e) {
        var more = kinds.with(e.occurredOn(), e.kind());
        var last = latest(e.occurredOn());
        return new Career(
                appointment, persons, more, ranks, posts, agencies, diplomas, disabilities, last);
    }

    Career with(RankGranted e) {
        var more = ranks.with(e.occurredOn(), e.rank());
        var last = latest(e.occurredOn());
        return new Career(
                appointment, persons, kinds, more, posts, agencies, diplomas, disabilities, last);
    }

    Career with(PostAssigned e) {
        var more = posts.with(e.occurredOn(), e.postId());
        var last = latest(e.occurredOn());
        return new Career(
                appointment, persons, kinds, ranks, more, agencies, diplomas, disabilities, last);
    }

    Career with(EmployeeTransferred e) {
        var more = agencies.with(e.occurredOn(), e.to());
        var last = latest(e.occurredOn());
        return new Career(
                appointment, persons, kinds, ranks, posts, more, diplomas, disabilities, last);
    }

    Career with(EducationAttained e) {
        var more = diplomas.with(e.occurredOn(), e.education());
        var last = latest(e.occurredOn());
        return new Career(
                appointment, persons, kinds, ranks, posts, agencies, more, disabilities, last);
    }

    Career with(DisabilityDeclared e) {
        var more = disabilities.with(e.occurredOn(), e.disabled());
        return new Career(
                appointment, persons, kinds, ranks, posts, agencies, diplomas, more, lastChange);
    }

    /** No change of the career: it may be found long after the retirement. */
    Career with(PersonCorrected e) {
        var more = persons.with(e.occurredOn(), e.person());
        return new Career(
                appointment,
                more,
                kinds,
                ranks,
                posts,
                agencies,
                diplomas,
                disabilities,
                lastChange);
    }

    /** As last corrected. */
    Person person() {
        return persons.byDay().lastEntry().getValue();
    }

    private LocalDate latest(LocalDate day) {
        return day.isAfter(lastChange) ? day : lastChange;
    }
}
