package id.jejak.workforce.read.directory;

import id.jejak.access.AgencyPaths;
import id.jejak.competency.events.CompetencyEvent;
import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyEvent.CompetencyReworded;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.PostEvent.PostDefined;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keeps agencies, posts, standards, the dictionary and the people up to date. */
@Component
final class DirectoryProjection implements Projection {
    static final String NAME = AgencyPaths.READ_MODEL;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(
                PersonCard.SHELF, Agency.SHELF, Post.SHELF, Standards.SHELF, Competency.SHELF);
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(
                EmployeeEvent.class,
                AgencyEvent.class,
                CompetencyEvent.class,
                PostDefined.class,
                StandardSet.class);
    }

    @Override
    public boolean isDivisible() {
        return true;
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case EmployeeEvent e -> new PeopleFold(documents).fold(e);
            case AgencyEvent e -> agency(e, documents);
            case CompetencyEvent e -> competency(e, documents);
            case PostDefined e -> documents.change(Post.SHELF, e.postId().value(), _ -> Post.of(e));
            case StandardSet e ->
                    documents.change(
                            Standards.SHELF,
                            e.postId().value(),
                            known -> (known == null ? Standards.none(e.postId()) : known).with(e));
            default -> {
                // Trainings, assessments and the like are no matter of the directory.
            }
        }
    }

    private static void agency(AgencyEvent event, Documents documents) {
        documents.change(
                Agency.SHELF,
                event.agencyId().value(),
                known ->
                        switch (event) {
                            case AgencyRegistered e -> Agency.of(e);
                            case AgencyRenamed e -> Objects.requireNonNull(known).named(e.name());
                        });
    }

    private static void competency(CompetencyEvent event, Documents documents) {
        documents.change(
                Competency.SHELF,
                event.competencyId().value(),
                known ->
                        switch (event) {
                            case CompetencyDefined e -> Competency.of(e);
                            case CompetencyReworded e -> Objects.requireNonNull(known).reworded(e);
                        });
    }
}
