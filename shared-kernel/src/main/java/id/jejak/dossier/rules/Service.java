package id.jejak.dossier.rules;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.Person;

import java.time.LocalDate;

/**
 * Where, as what and since when somebody serves.
 *
 * @param person personal data; the only place of a dossier that has any
 * @param since TMT CPNS, or the first day of the PPPK contract
 * @param agencySince first day in the agency
 * @param postSince first day in the post
 */
public record Service(
        Person person,
        EmploymentKind kind,
        LocalDate since,
        AgencyId agencyId,
        LocalDate agencySince,
        PostId postId,
        PostClass postClass,
        LocalDate postSince,
        Rank rank) {

    static Service begun(EmployeeAppointed e) {
        return new Service(
                e.person(),
                e.kind(),
                e.serviceSince(),
                e.agencyId(),
                e.occurredOn(),
                e.postId(),
                e.postClass(),
                e.occurredOn(),
                e.rank());
    }

    Service with(EmploymentKind next) {
        return new Service(
                person, next, since, agencyId, agencySince, postId, postClass, postSince, rank);
    }

    Service with(Rank next) {
        return new Service(
                person, kind, since, agencyId, agencySince, postId, postClass, postSince, next);
    }

    Service with(AgencyId next, LocalDate on) {
        return new Service(person, kind, since, next, on, postId, postClass, postSince, rank);
    }

    Service with(PostId next, PostClass nextClass, LocalDate on) {
        return new Service(person, kind, since, agencyId, agencySince, next, nextClass, on, rank);
    }
}
