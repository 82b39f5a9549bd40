package id.jejak.training.read.catalogue;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import static id.jejak.projecting.Answers.tagged;

import static java.util.Objects.requireNonNullElseGet;

import com.mongodb.client.model.Sorts;

import id.jejak.access.AccessDenied;
import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.InvalidValue;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Shelf;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which trainings can one go to? Open to everybody who is signed in. */
@RestController
class CatalogueController {
    private static final int MOST_SESSIONS = 500;

    private final ReadModels models;
    private final ReadPosition position;
    private final Clock clock;

    CatalogueController(ReadModels models, ReadPosition position, Clock clock) {
        this.models = models;
        this.position = position;
        this.clock = clock;
    }

    record Programmes(long position, List<Programme> programmes) {}

    /**
     * @param complete false if there are more than 500; ask for a shorter time
     */
    record Sessions(
            long position, LocalDate from, LocalDate to, boolean complete, List<Row> sessions) {}

    record Row(Session session, int seatsLeft) {}

    @GetMapping("/api/programmes")
    ResponseEntity<Programmes> programmes(
            Actor actor, @RequestParam(required = false) @Nullable String atLeast) {
        var reached = permitted(actor, atLeast);
        var programmes =
                models.of(Programme.SHELF)
                        .find()
                        .sort(Sorts.ascending("code"))
                        .map(Programme.SHELF.read()::apply)
                        .into(new ArrayList<>());
        return tagged(reached, new Programmes(reached, programmes));
    }

    /** Sessions that take place, at least in part, from one day to another: a year from today. */
    @GetMapping("/api/sessions")
    ResponseEntity<Sessions> sessions(
            Actor actor,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String atLeast) {
        var first = QueryText.date(from, clock);
        var last = requireNonNullElseGet(QueryText.date(to), () -> first.plusYears(1));
        if (last.isBefore(first)) {
            throw new InvalidValue("query.ends-before-start", "A time ends after it begins.");
        }
        var reached = permitted(actor, atLeast);
        var rows = rows(first, last);
        var complete = rows.size() <= MOST_SESSIONS;
        var shown = complete ? rows : rows.subList(0, MOST_SESSIONS);
        return tagged(reached + "-" + first, new Sessions(reached, first, last, complete, shown));
    }

    private List<Row> rows(LocalDate first, LocalDate last) {
        return models.of(Session.SHELF)
                .find(
                        and(
                                gte(Session.ENDS_ON, first.toString()),
                                lte(Session.STARTS_ON, last.toString())))
                .sort(Sorts.ascending(Session.STARTS_ON, Shelf.ID))
                .limit(MOST_SESSIONS + 1)
                .map(Session.SHELF.read()::apply)
                .map(session -> new Row(session, session.seatsLeft()))
                .into(new ArrayList<>());
    }

    private long permitted(Actor actor, @Nullable String atLeast) {
        if (!Reading.allows(actor, Scope.COMMON)) {
            throw new AccessDenied();
        }
        return position.await(atLeast, CatalogueProjection.NAME);
    }
}
