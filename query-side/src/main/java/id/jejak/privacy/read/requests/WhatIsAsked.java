package id.jejak.privacy.read.requests;

import static com.mongodb.client.model.Filters.eq;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.privacy.rules.AnswerClock;
import id.jejak.projecting.ReadModels;

import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which requests are there, and until when are they to be answered? */
@Component
final class WhatIsAsked {
    private final ReadModels models;
    private final AgencyPaths paths;
    private final Clock clock;

    WhatIsAsked(ReadModels models, AgencyPaths paths, Clock clock) {
        this.models = models;
        this.paths = paths;
        this.clock = clock;
    }

    /**
     * @param dueAt the last moment that is in time
     * @param late settled after it, or still open now
     */
    record Row(Asked asked, Instant dueAt, boolean late) {}

    /** All of one employee, the latest first. */
    List<Row> of(Actor actor, EmployeeId employee) {
        paths.openPerson(actor, employee);
        return rows(eq(Asked.EMPLOYEE, employee.value())).reversed();
    }

    /** The open ones of everybody in the agency or below, the most urgent first. */
    List<Row> openIn(Actor actor, AgencyId agency) {
        paths.openPeople(actor, agency);
        return rows(eq(Asked.OPEN, true)).stream()
                .filter(row -> paths.of(row.asked().employeeId()).contains(agency))
                .toList();
    }

    private List<Row> rows(Bson which) {
        var now = clock.instant();
        var all = new ArrayList<Row>();
        for (var stored : models.of(Asked.SHELF).find(which)) {
            var asked = Asked.SHELF.read().apply(stored);
            var settled = asked.settledAt();
            all.add(
                    new Row(
                            asked,
                            AnswerClock.dueAt(asked.recordedAt()),
                            AnswerClock.isLate(
                                    asked.recordedAt(), settled == null ? now : settled)));
        }
        all.sort(Comparator.comparing(row -> row.asked().recordedAt()));
        return List.copyOf(all);
    }
}
