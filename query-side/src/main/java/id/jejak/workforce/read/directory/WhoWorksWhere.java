package id.jejak.workforce.read.directory;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;

/** People, for those who may read them; a policy maker works on figures. */
@Component
final class WhoWorksWhere {
    private final DirectoryModel model;

    WhoWorksWhere(DirectoryModel model) {
        this.model = model;
    }

    record Row(
            EmployeeId employeeId,
            String name,
            String nip,
            AgencyId agencyId,
            PostId postId,
            String postTitle,
            PostClass postClass,
            Rank rank,
            EmploymentKind kind) {}

    /**
     * @param part of a name, or a whole NIP
     * @throws AccessDenied unless the actor may read these people
     * @throws NotFound for an unknown agency
     */
    DirectoryModel.Page in(Actor actor, AgencyId id, @Nullable String part, int page) {
        var agency = model.agency(id);
        if (!Reading.allowsPeopleOf(actor, agency.map(Agency::path).orElse(List.of()))) {
            throw new AccessDenied();
        }
        return model.people(
                agency.orElseThrow(() -> new NotFound("agency")).agencyId(), part, page);
    }

    /**
     * @throws AccessDenied unless the actor may read this person
     * @throws NotFound for somebody unknown
     */
    PersonCard one(Actor actor, EmployeeId id) {
        var person = model.person(id);
        var path = person.map(PersonCard::path).orElse(List.of());
        if (!Reading.allows(actor, new Scope.OfEmployee(id, path))) {
            throw new AccessDenied();
        }
        return person.orElseThrow(() -> new NotFound("employee"));
    }

    List<Row> rows(DirectoryModel.Page found) {
        var titles =
                found.people().stream()
                        .map(PersonCard::postId)
                        .distinct()
                        .collect(Collectors.toMap(id -> id, model::titleOf));
        return found.people().stream()
                .map(p -> row(p, titles.getOrDefault(p.postId(), "")))
                .toList();
    }

    private static Row row(PersonCard p, String title) {
        return new Row(
                p.employeeId(),
                p.name(),
                p.nip(),
                p.agencyId(),
                p.postId(),
                title,
                p.postClass(),
                p.rank(),
                p.kind());
    }
}
