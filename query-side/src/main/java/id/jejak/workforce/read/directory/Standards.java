package id.jejak.workforce.read.directory;

import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All standards of one post, by the day from which each is in force. */
record Standards(PostId postId, List<Standard> all) {

    record Required(CompetencyId competencyId, Level level) {}

    record Standard(LocalDate from, String basis, List<Required> required) {}

    static final Shelf<Standards> SHELF =
            JsonShelf.of(DirectoryProjection.NAME, "directory.standards", Standards.class)
                    .keptByEveryPart();

    static Standards none(PostId post) {
        return new Standards(post, List.of());
    }

    /** One set later for the same day takes the place of the earlier. */
    Standards with(StandardSet e) {
        var next = new ArrayList<>(all);
        next.removeIf(standard -> standard.from().equals(e.occurredOn()));
        next.add(new Standard(e.occurredOn(), e.basis(), required(e)));
        next.sort(Comparator.comparing(Standard::from));
        return new Standards(postId, List.copyOf(next));
    }

    Optional<Standard> on(LocalDate day) {
        return all.reversed().stream()
                .filter(standard -> !standard.from().isAfter(day))
                .findFirst();
    }

    private static List<Required> required(StandardSet e) {
        return e.required().entrySet().stream()
                .map(entry -> new Required(entry.getKey(), entry.getValue()))
                .toList();
    }
}
