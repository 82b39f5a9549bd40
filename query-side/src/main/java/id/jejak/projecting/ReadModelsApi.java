package id.jejak.projecting;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Role;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.List;

/** How far the read models are, and building one anew while the old one answers. */
@RestController
class ReadModelsApi {
    private static final Logger LOG = LoggerFactory.getLogger(ReadModelsApi.class);

    private final ModelStandings standings;
    private final RebuildRequests requests;
    private final Clock clock;

    ReadModelsApi(ModelStandings standings, RebuildRequests requests, Clock clock) {
        this.standings = standings;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping("/api/admin/read-models")
    List<ModelStandings.Standing> all(Actor actor) {
        administrator(actor);
        return standings.all();
    }

    /** Asked again while it is under way, it changes nothing and answers the same. */
    @PostMapping("/api/admin/read-models/{model}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ModelStandings.Standing rebuild(Actor actor, @PathVariable String model) {
        administrator(actor);
        standing(model);
        if (requests.ask(model, clock.instant(), actor.subject())) {
            LOG.info("Read model {} is to be built anew, asked by {}", model, actor.subject());
        }
        return standing(model);
    }

    private ModelStandings.Standing standing(String model) {
        return standings.all().stream()
                .filter(one -> one.model().equals(model))
                .findFirst()
                .orElseThrow(() -> new NotFound("read-model"));
    }

    private static void administrator(Actor actor) {
        if (actor.role() != Role.ADMINISTRATOR) {
            throw new AccessDenied();
        }
    }
}
