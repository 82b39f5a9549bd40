package id.jejak.award.write;

import id.jejak.award.events.AwardEvent;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardPublished;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.deciding.Shell;

/** What must be known about an award case to decide about it. */
sealed interface Award {
    record Unopened() implements Award {}

    record Nominated(AwardNominated opened) implements Award {}

    record Granted(AwardNominated opened, AwardGranted grant) implements Award {}

    record Published(AwardNominated opened, AwardGranted grant) implements Award {}

    record Revoked(AwardNominated opened, AwardGranted grant, AwardRevoked end) implements Award {}

    Award UNOPENED = new Unopened();

    static Award evolve(Award state, AwardEvent event) {
        return switch (event) {
            case AwardNominated e -> new Nominated(e);
            case AwardGranted e when state instanceof Nominated(var opened) ->
                    new Granted(opened, e);
            case AwardPublished _ when state instanceof Granted(var opened, var grant) ->
                    new Published(opened, grant);
            case AwardRevoked e when state instanceof Granted(var opened, var grant) ->
                    new Revoked(opened, grant, e);
            case AwardRevoked e when state instanceof Published(var opened, var grant) ->
                    new Revoked(opened, grant, e);
            case AwardGranted _, AwardPublished _, AwardRevoked _ ->
                    throw Shell.corrupt(event, state);
        };
    }
}
