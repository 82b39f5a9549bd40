package id.jejak.project.write;

import id.jejak.deciding.Shell;
import id.jejak.project.events.ProjectEvent;
import id.jejak.project.events.ProjectEvent.ProjectEvaluated;
import id.jejak.project.events.ProjectEvent.ProjectRefused;
import id.jejak.project.events.ProjectEvent.ProjectRegistered;
import id.jejak.project.events.ProjectEvent.ProjectVerified;

import org.jspecify.annotations.Nullable;

/** What must be known about a project to decide about it. */
sealed interface Project {
    record Unknown() implements Project {}

    /** Somebody registered it, and the superior has not spoken. */
    record Registered(ProjectRegistered as) implements Project {}

    record Refused(ProjectRegistered as, ProjectRefused refusal) implements Project {}

    /**
     * @param evaluation null until there is one
     */
    record Verified(
            ProjectRegistered as,
            ProjectVerified verification,
            @Nullable ProjectEvaluated evaluation)
            implements Project {}

    Project UNKNOWN = new Unknown();

    static Project evolve(Project state, ProjectEvent event) {
        return switch (event) {
            case ProjectRegistered e when state instanceof Unknown -> new Registered(e);
            case ProjectVerified e when state instanceof Registered(var as) ->
                    new Verified(as, e, null);
            case ProjectRefused e when state instanceof Registered(var as) -> new Refused(as, e);
            case ProjectEvaluated e when state instanceof Verified(var as, var verification, _) ->
                    new Verified(as, verification, e);
            default -> throw Shell.corrupt(event, state);
        };
    }
}
