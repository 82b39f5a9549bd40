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
import id.jejak.workforce.events.RetirementCause;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody, as of the last event recorded. Personal data.
 *
 * @param path of the agency, from the city down
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
                e.rank(),
                e.education(),
                null,
                null);
    }

    PersonCard employedAs(EmploymentKind next) {
        return copy(next, agencyId, path, postId, postClass, rank, education);
    }

    PersonCard moved(AgencyId to, List<AgencyId> toPath) {
        return copy(kind, to, toPath, postId, postClass, rank, education);
    }

    PersonCard assigned(PostId next, PostClass nextClass) {
        return copy(kind, agencyId, path, next, nextClass, rank, education);
    }

    PersonCard ranked(Rank next) {
        return copy(kind, agencyId, path, postId, postClass, next, education);
    }

    PersonCard educated(Education other) {
        var higher = education.compareTo(other) < 0 ? other : education;
        return copy(kind, agencyId, path, postId, postClass, rank, higher);
    }

    PersonCard retired(EmployeeRetired e) {
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
                rank,
                education,
                e.cause(),
                e.occurredOn());
    }

    private PersonCard copy(
            EmploymentKind nextKind,
            AgencyId nextAgency,
            List<AgencyId> nextPath,
            PostId nextPost,
            PostClass nextClass,
            Rank nextRank,
            Education nextEducation) {
        return new PersonCard(
                employeeId,
                name,
                nip,
                nextKind,
                serviceSince,
                nextAgency,
                nextPath,
                nextPost,
                nextClass,
                nextRank,
                nextEducation,
                retirement,
                retiredOn);
    }

    @Override
    public String toString() {
        return "PersonCard " + employeeId;
    }
}
