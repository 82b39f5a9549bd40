package id.jejak.workforce.read.directory;

import static com.mongodb.client.model.Indexes.ascending;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.RetirementCause;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody, as of the last event recorded. Personal data.
 *
 * @param path of the agency, from the city down
 * @param agencySince first day in the agency
 * @param postSince first day in the post
 * @param retiredOn null while in service
 */
record PersonCard(
        EmployeeId employeeId,
        String name,
        String nip,
        EmploymentKind kind,
        LocalDate serviceSince,
        AgencyId agencyId,
        List<AgencyId> path,
        PostId postId,
        PostClass postClass,
        LocalDate agencySince,
        LocalDate postSince,
        Rank rank,
        Education education,
        @Nullable RetirementCause retirement,
        @Nullable LocalDate retiredOn) {
    static final String PATH = "path";
    static final String NAME = "name";
    static final String NIP = "nip";
    static final String RETIRED_ON = "retiredOn";

    static final Shelf<PersonCard> SHELF =
            JsonShelf.of(DirectoryProjection.NAME, "directory.people", PersonCard.class)
                    .indexedBy(ascending(PATH, NAME));

    static PersonCard of(EmployeeAppointed e, List<AgencyId> path) {
        return new PersonCard(
                e.employeeId(),
                e.person().name(),
                e.person().nip().digits(),
                e.kind(),
                e.serviceSince(),
                e.agencyId(),
                path,
                e.postId(),
                e.postClass(),
                e.occurredOn(),
                e.occurredOn(),
                e.rank(),
                e.education(),
                null,
                null);
    }

    PersonCard employedAs(EmploymentKind next) {
        return being(name, nip, next, rank, education, retirement, retiredOn);
    }

    /** Of two moves the one that took effect later holds, whichever was recorded first. */
    PersonCard moved(AgencyId to, List<AgencyId> toPath, LocalDate on) {
        return on.isBefore(agencySince)
                ? this
                : working(to, toPath, on, postId, postClass, postSince);
    }

    /** As with moves, the later day holds. */
    PersonCard assigned(PostId next, PostClass nextClass, LocalDate on) {
        return on.isBefore(postSince)
                ? this
                : working(agencyId, path, agencySince, next, nextClass, on);
    }

    PersonCard corrected(Person person) {
        var digits = person.nip().digits();
        return being(person.name(), digits, kind, rank, education, retirement, retiredOn);
    }

    /** Ranks only rise. */
    PersonCard ranked(Rank other) {
        var higher = rank.compareTo(other) < 0 ? other : rank;
        return being(name, nip, kind, higher, education, retirement, retiredOn);
    }

    PersonCard educated(Education other) {
        var higher = education.compareTo(other) < 0 ? other : education;
        return being(name, nip, kind, rank, higher, retirement, retiredOn);
    }

    PersonCard retired(EmployeeRetired e) {
        return being(name, nip, kind, rank, education, e.cause(), e.occurredOn());
    }

    private PersonCard working(
            AgencyId agencyId,
            List<AgencyId> path,
            LocalDate agencySince,
            PostId postId,
            PostClass postClass,
            LocalDate postSince) {
        return new PersonCard(
                employeeId,
                name,
                nip,
                kind,
                serviceSince,
                agencyId,
                path,
                postId,
                postClass,
                agencySince,
                postSince,
                rank,
                education,
                retirement,
                retiredOn);
    }

    private PersonCard being(
            String name,
            String nip,
            EmploymentKind kind,
            Rank rank,
            Education education,
            @Nullable RetirementCause retirement,
            @Nullable LocalDate retiredOn) {
        return new PersonCard(
                employeeId,
                name,
                nip,
                kind,
                serviceSince,
                agencyId,
                path,
                postId,
                postClass,
                agencySince,
                postSince,
                rank,
                education,
                retirement,
                retiredOn);
    }

    @Override
    public String toString() {
        return "PersonCard " + employeeId;
    }
}
