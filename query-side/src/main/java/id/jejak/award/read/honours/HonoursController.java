package id.jejak.award.read.honours;

import static com.mongodb.client.model.Filters.eq;

import id.jejak.access.AccessDenied;
import id.jejak.access.AgencyPaths;
import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.award.events.AwardKind;
import id.jejak.award.read.honours.Proposals.Proposal;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.policy.rules.Policies;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who won, who is nominated, who is due? */
@RestController
class HonoursController {
    private static final int MOST = 1_000;
    static final int PAGE = 50;

    private final ReadModels models;
    private final ReadPosition position;
    private final AgencyPaths paths;
    private final Policies policies;
    private final Clock clock;

    HonoursController(
            ReadModels models,
            ReadPosition position,
            AgencyPaths paths,
            Policies policies,
            Clock clock) {
        this.models = models;
        this.position = position;
        this.paths = paths;
        this.policies = policies;
        this.clock = clock;
    }

    record Winner(EmployeeId employeeId, String agencyId, AwardKind kind, LocalDate publishedOn) {}

    record Winners(long position, List<Winner> winners) {}

    record Calls(long position, List<CallCard> calls) {}

    /**
     * @param total of all pages
     */
    record Due(long position, LocalDate on, long total, int page, List<Proposal> proposals) {}

    /** Published and not revoked, the newest first, at most 1,000. */
    @GetMapping("/api/awards/winners")
    Winners winners(
            Actor actor,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        if (!Reading.allows(actor, Scope.COMMON)) {
            throw new AccessDenied();
        }
        var place = QueryText.text(agency);
        var winners = new ArrayList<Winner>();
        var crowds = HonoursProjection.CROWDS;
        for (var crowd : place == null ? crowds.all(models) : crowds.in(models, place)) {
            crowd.each((who, line) -> add(winners, who, crowd.path().getLast(), line));
        }
        winners.sort(
                Comparator.comparing(Winner::publishedOn)
                        .reversed()
                        .thenComparing(one -> one.employeeId().value()));
        return new Winners(reached, winners.stream().limit(MOST).toList());
    }

    @GetMapping("/api/agencies/{agencyId}/award-calls")
    Calls calls(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        paths.openPeople(actor, new AgencyId(agencyId));
        var calls =
                models.matching(CallCard.SHELF, eq(CallCard.AGENCY, agencyId))
                        .sorted(Comparator.comparing(CallCard::opensOn).reversed())
                        .toList();
        return new Calls(reached, calls);
    }

    /** Proposals by service time, on a day: today unless given. Fifty to a page. */
    @GetMapping("/api/agencies/{agencyId}/satyalancana")
    Due due(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        paths.openPeople(actor, new AgencyId(agencyId));
        var day = QueryText.date(on, clock);
        var proposals = Proposals.in(HonoursProjection.CROWDS.in(models, agencyId), day, policies);
        var number = QueryText.page(page);
        return new Due(
                reached,
                day,
                proposals.size(),
                number,
                proposals.stream().skip((long) number * PAGE).limit(PAGE).toList());
    }

    private static void add(List<Winner> winners, String who, String agency, String line) {
        for (var award : Merits.of(line).awards()) {
            if (award.publishedOn() != null) {
                winners.add(
                        new Winner(new EmployeeId(who), agency, award.kind(), award.publishedOn()));
            }
        }
    }

    private long await(@Nullable String atLeast) {
        return position.await(atLeast, HonoursProjection.NAME, AgencyPaths.READ_MODEL);
    }
}
