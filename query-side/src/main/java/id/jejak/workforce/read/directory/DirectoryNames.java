package id.jejak.workforce.read.directory;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PostId;
import id.jejak.pages.NameSource;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of agencies, posts, competencies and people. */
@Component
final class DirectoryNames implements NameSource {
    private final DirectoryModel model;

    DirectoryNames(DirectoryModel model) {
        this.model = model;
    }

    @Override
    public @Nullable String nameOf(Thing thing, String id) {
        return switch (thing) {
            case AGENCY -> model.agency(new AgencyId(id)).map(Agency::name).orElse(null);
            case POST -> blankIsNone(model.titleOf(new PostId(id)));
            case COMPETENCY ->
                    model.competency(new CompetencyId(id)).map(Competency::name).orElse(null);
            case EMPLOYEE -> model.person(new EmployeeId(id)).map(PersonCard::name).orElse(null);
            case SESSION, PARTNER -> null;
        };
    }

    private static @Nullable String blankIsNone(String title) {
        return title.isBlank() ? null : title;
    }
}
