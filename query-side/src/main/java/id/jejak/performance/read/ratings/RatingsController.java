package id.jejak.performance.read.ratings;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.EmployeeCard;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;

/** How was the work rated? */
@RestController
class RatingsController {
    private final AgencyFigures<Topic> figures;
    private final ReadModels models;
    private final ReadPosition position;
    private final AgencyPaths paths;
    private final Clock clock;

    RatingsController(ReadModels models, ReadPosition position, AgencyPaths paths, Clock clock) {
        this.figures = new AgencyFigures<>(models, RatingsProjection.TALLIES);
        this.models = models;
        this.position = position;
        this.paths = paths;
        this.clock = clock;
    }

    record Own(EmployeeId employeeId, long position, Ratings performance) {}

    /** The last full year unless another one is asked for. */
    @GetMapping("/api/agencies/{agencyId}/performance")
    RatingsAnswer ofAgency(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var node = figures.allowed(actor, agencyId);
        var shown = QueryText.year(year, LocalDate.now(clock).getYear() - 1);
        return RatingsAnswer.of(
                agencyId,
                shown,
                reached,
                figures.of(agencyId),
                figures.below(node, EnumSet.allOf(Topic.class)));
    }

    @GetMapping("/api/employees/{employeeId}/performance")
    Own ofEmployee(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var employee = paths.openPerson(actor, new EmployeeId(employeeId));
        var own =
                models.find(RatingsProjection.CARDS.shelf(), employee.value())
                        .map(EmployeeCard::own);
        return new Own(employee, reached, own.orElse(Ratings.NONE));
    }

    private long await(@Nullable String atLeast) {
        return position.await(atLeast, RatingsProjection.NAME, AgencyPaths.READ_MODEL);
    }
}
