package id.jejak.workforce.read.directory;

import static java.util.Objects.requireNonNullElse;

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
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Who works where? */
@RestController
class WhoWorksWhereController {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LAST_PAGE = 100_000;

    private final DirectoryModel model;
    private final ReadPosition position;

    WhoWorksWhereController(DirectoryModel model, ReadPosition position) {
        this.model = model;
        this.position = position;
    }

    /**
     * @param page from 0, 50 people each
     * @param total people on all pages
     */
    record People(long position, int page, long total, List<Row> people) {}

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

    record Card(long position, String agencyName, String postTitle, PersonCard employee) {}

    @GetMapping("/api/agencies")
    ResponseEntity<AgencyTree> agencies(
            Actor actor, @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        return tagged(reached, AgencyTree.of(actor, model.agencies(), reached));
    }

    /** Open to those who may read these people; a policy maker works on figures. */
    @GetMapping("/api/agencies/{agencyId}/employees")
    ResponseEntity<People> employees(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String atLeast) {
        var number = QueryText.number(page, 0, 0, LAST_PAGE);
        var part = QueryText.text(query);
        var reached = await(atLeast);
        var agency = model.agency(new AgencyId(agencyId));
        if (!Reading.allowsAuditOf(actor, agency.map(Agency::path).orElse(List.of()))) {
            throw new AccessDenied();
        }
        var found =
                model.people(
                        agency.orElseThrow(() -> new NotFound("agency")).agencyId(), part, number);
        return tagged(reached, new People(reached, number, found.total(), rows(found)));
    }

    @GetMapping("/api/employees/{employeeId}")
    ResponseEntity<Card> employee(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var id = new EmployeeId(employeeId);
        var reached = await(atLeast);
        var person = model.person(id);
        var path = person.map(PersonCard::path).orElse(List.of());
        if (!Reading.allows(actor, new Scope.OfEmployee(id, path))) {
            throw new AccessDenied();
        }
        var card = person.orElseThrow(() -> new NotFound("employee"));
        var agency = model.agency(card.agencyId()).map(Agency::name).orElse("");
        return tagged(reached, new Card(reached, agency, model.titleOf(card.postId()), card));
    }

    private List<Row> rows(DirectoryModel.Page found) {
        var titles =
                found.people().stream()
                        .map(PersonCard::postId)
                        .distinct()
                        .collect(Collectors.toMap(id -> id, model::titleOf));
        return found.people().stream()
                .map(
                        p ->
                                new Row(
                                        p.employeeId(),
                                        p.name(),
                                        p.nip(),
                                        p.agencyId(),
                                        p.postId(),
                                        titles.getOrDefault(p.postId(), ""),
                                        p.postClass(),
                                        p.rank(),
                                        p.kind()))
                .toList();
    }

    private long await(@Nullable String atLeast) {
        var wanted = requireNonNullElse(QueryText.position(atLeast), -1L);
        return position.awaitAtLeast(DirectoryProjection.NAME, wanted, PATIENCE);
    }

    private static <T> ResponseEntity<T> tagged(long reached, T answer) {
        return ResponseEntity.ok().eTag("\"" + reached + "\"").body(answer);
    }
}
