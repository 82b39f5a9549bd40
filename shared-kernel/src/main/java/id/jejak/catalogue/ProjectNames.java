package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.project.events.ProjectEvent.ProjectEvaluated;
import id.jejak.project.events.ProjectEvent.ProjectRefused;
import id.jejak.project.events.ProjectEvent.ProjectRegistered;
import id.jejak.project.events.ProjectEvent.ProjectVerified;

import java.util.Map;

/** Stored names of the events of projects. */
final class ProjectNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.of(
                    "project.project-registered.v1", ProjectRegistered.class,
                    "project.project-verified.v1", ProjectVerified.class,
                    "project.project-refused.v1", ProjectRefused.class,
                    "project.project-evaluated.v1", ProjectEvaluated.class);

    private ProjectNames() {}
}
