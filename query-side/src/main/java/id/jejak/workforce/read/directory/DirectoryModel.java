package id.jejak.workforce.read.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Sorts;

import id.jejak.access.NotFound;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PostId;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the directory's documents. */
@Component
final class DirectoryModel {
    static final int PAGE = 50;

    private final ReadModels models;

    DirectoryModel(ReadModels models) {
        this.models = models;
    }

    record Page(long total, List<PersonCard> people) {}

    Optional<Agency> agency(AgencyId id) {
        return models.find(Agency.SHELF, id.value());
    }

    Optional<PersonCard> person(EmployeeId id) {
        return models.find(PersonCard.SHELF, id.value());
    }

    Optional<Competency> competency(CompetencyId id) {
        return models.find(Competency.SHELF, id.value());
    }

    Optional<Standards> standards(PostId id) {
        return models.find(Standards.SHELF, id.value());
    }

    /**
     * @throws NotFound {@code post.not-found}
     */
    Post post(PostId id) {
        return models.find(Post.SHELF, id.value()).orElseThrow(() -> new NotFound("post"));
    }

    /** Empty where nobody defined the post. */
    String titleOf(PostId id) {
        return models.find(Post.SHELF, id.value()).map(Post::title).orElse("");
    }

    List<Agency> agencies() {
        return all(Agency.SHELF, "code");
    }

    List<Post> posts() {
        return all(Post.SHELF, "code");
    }

    List<Competency> competencies() {
        return all(Competency.SHELF, Shelf.ID);
    }

    /** Those in service in the agency or below, by name; {@code part} of a name or a whole NIP. */
    Page people(AgencyId agency, @Nullable String part, int page) {
        var filters = new ArrayList<Bson>();
        filters.add(eq(PersonCard.PATH, agency.value()));
        filters.add(exists(PersonCard.RETIRED_ON, false));
        if (part != null) {
            var name = Pattern.compile(Pattern.quote(part), Pattern.CASE_INSENSITIVE);
            filters.add(or(regex(PersonCard.NAME, name), eq(PersonCard.NIP, part)));
        }
        var people = models.of(PersonCard.SHELF);
        var filter = and(filters);
        var found =
                people.find(filter)
                        .sort(Sorts.ascending(PersonCard.NAME, Shelf.ID))
                        .skip(page * PAGE)
                        .limit(PAGE)
                        .map(PersonCard.SHELF.read()::apply)
                        .into(new ArrayList<>());
        return new Page(people.countDocuments(filter), List.copyOf(found));
    }

    private <S> List<S> all(Shelf<S> shelf, String order) {
        return models.of(shelf)
                .find()
                .sort(Sorts.ascending(order))
                .map(shelf.read()::apply)
                .into(new ArrayList<>());
    }
}
