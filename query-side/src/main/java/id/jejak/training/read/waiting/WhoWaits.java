package id.jejak.training.read.waiting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.model.Sorts;

import id.jejak.access.AccessDenied;
import id.jejak.access.AgencyPaths;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.SessionId;
import id.jejak.pages.Wording;
import id.jejak.policy.rules.Policies;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;
import id.jejak.training.read.waiting.Line.Waiting;
import id.jejak.training.rules.WaitingPriority;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who of an agency waits for sessions that are not over, since when, and why in this order? */
@Component
final class WhoWaits {
    private final ReadModels models;
    private final AgencyPaths paths;
    private final Policies policies;
    private final Clock clock;

    WhoWaits(ReadModels models, AgencyPaths paths, Policies policies, Clock clock) {
        this.models = models;
        this.paths = paths;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * @param place in line, 1 is the next
     * @param of how many wait for the session, from whatever agency
     * @param reasons what the points were given for, the weightiest first; none where nothing was
     */
    record Row(
            SessionId sessionId,
            String code,
            LocalDate startsOn,
            int seats,
            EmployeeId employeeId,
            int place,
            int of,
            LocalDate since,
            EmployeeId nominatedBy,
            String grounds,
            int points,
            String policy,
            List<WaitingPriority.Reason> reasons) {}

    /**
     * By the first day of the session, then by the place in line. Somebody who moved waits with the
     * new agency.
     *
     * @throws NotFound for an unknown agency
     * @throws AccessDenied unless the actor may see the people of the agency
     */
    List<Row> in(Actor actor, AgencyId agency) {
        paths.openPeople(actor, agency);
        return lines().flatMap(this::rows)
                .filter(row -> paths.of(row.employeeId()).contains(agency))
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Wording.ZONE));
    }

    private Stream<Line> lines() {
        return models
                .of(Line.SHELF)
                .find(and(gte(Line.ENDS_ON, today().toString()), exists(Line.FIRST)))
                .sort(Sorts.ascending("startsOn", Shelf.ID))
                .map(Line.SHELF.read()::apply)
                .into(new ArrayList<>())
                .stream();
    }

    private Stream<Row> rows(Line line) {
        return IntStream.range(0, line.waiting().size())
                .mapToObj(at -> row(line, at, line.waiting().get(at)));
    }

    private Row row(Line line, int at, Waiting one) {
        var priority = one.priority();
        return new Row(
                line.sessionId(),
                line.code(),
                line.startsOn(),
                line.seats(),
                one.employeeId(),
                at + 1,
                line.waiting().size(),
                one.since(),
                one.nominatedBy(),
                one.grounds(),
                priority.points(),
                priority.policy().id() + " " + priority.policy().version(),
                WaitingPriority.reasons(priority, policies));
    }
}
