package id.jejak.workforce.read.directory;

import static id.jejak.projecting.Answers.tagged;

import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Who works where? */
@RestController
class WhoWorksWhereController {

    private final DirectoryModel model;
    private final WhoWorksWhere people;
    private final ReadPosition position;

    WhoWorksWhereController(DirectoryModel model, ReadPosition position) {
        this.model = model;
        this.people = new WhoWorksWhere(model);
        this.position = position;
    }

    /**
     * @param page from 0, 50 people each
     * @param total people on all pages
     */
    record People(long position, int page, long total, List<WhoWorksWhere.Row> people) {}

    record Card(long position, String agencyName, String postTitle, PersonCard employee) {}

    @GetMapping("/api/agencies")
    ResponseEntity<AgencyTree> agencies(
            Actor actor, @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var version = position.version(DirectoryProjection.NAME);
        return tagged(version, AgencyTree.of(actor, model.agencies(), reached));
    }

    /** Open to those who may read these people; a policy maker works on figures. */
    @GetMapping("/api/agencies/{agencyId}/employees")
    ResponseEntity<People> employees(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String atLeast) {
        var number = QueryText.page(page);
        var part = QueryText.text(query);
        var reached = await(atLeast);
        var version = position.version(DirectoryProjection.NAME);
        var found = people.in(actor, new AgencyId(agencyId), part, number);
        return tagged(version, new People(reached, number, found.total(), people.rows(found)));
    }

    @GetMapping("/api/employees/{employeeId}")
    ResponseEntity<Card> employee(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var id = new EmployeeId(employeeId);
        var reached = await(atLeast);
        var version = position.version(DirectoryProjection.NAME);
        var card = people.one(actor, id);
        var agency = model.agency(card.agencyId()).map(Agency::name).orElse("");
        return tagged(version, new Card(reached, agency, model.titleOf(card.postId()), card));
    }

    private long await(@Nullable String atLeast) {
        return position.await(atLeast, DirectoryProjection.NAME);
    }
}
