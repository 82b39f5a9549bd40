package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** The documents of one generation of a read model in memory, and what of it is parked. */
final class Generation {
    private static final long UNKNOWN = -2;

    private final Projection projection;
    private final Part part;
    private final List<Drawer<?>> drawers;
    private final Folding folding;
    private final Parked parked;
    private final Map<Class<?>, Boolean> concerned = new HashMap<>();
    private long writtenInEarlierRuns = UNKNOWN;
    private boolean spoiled;

    Generation(
            Projection projection,
            MongoDatabase database,
            int number,
            Part part,
            ProjectionSettings settings,
            Clock clock) {
        this.projection = projection;
        this.part = part;
        this.parked = new Parked(new Letters(database), projection.name(), number, part, clock);
        this.drawers =
                projection.shelves().stream()
                        .<Drawer<?>>map(
                                shelf ->
                                        new Drawer<>(
                                                shelf,
                                                database.getCollection(shelf.in(number, part)),
                                                settings,
                                                parked::holds))
                        .collect(Collectors.toUnmodifiableList());
        this.folding = new Folding(drawers, part);
        drawers.forEach(Drawer::createIndexes);
    }

    /** Folds one event, or parks it: of an event whose fold throws, nothing stays. */
    void apply(Recorded recorded) {
        try {
            if (concerns(recorded) && !parked.keepsBack(recorded)) {
                folding.fold(projection, recorded);
                keep();
            }
        } catch (RuntimeException failed) {
            park(recorded, failed);
        }
    }

    /**
     * Folds what is parked of a sequence, up to the first event that fails again. Each is written
     * before its letter goes; a document remembers that it contains the event as long as the letter
     * is there, so that a retry that was cut off counts nothing twice.
     */
    void retry(String sequence, LongFunction<Recorded> ledger, Runnable write) {
        parked.load();
        for (var letter : parked.of(sequence)) {
            var recorded = ledger.apply(letter.position());
            try {
                if (concerns(recorded)) {
                    folding.foldLate(projection, recorded);
                    keep();
                }
            } catch (RuntimeException failed) {
                if (spoiled || Parked.isPassing(failed)) {
                    throw failed;
                }
                parked.failedAgain(letter, failed);
                return;
            }
            write.run();
            parked.remove(letter);
        }
    }

    /** Gives up the first parked event of a sequence, if it is the one at this position. */
    void drop(String sequence, long position) {
        parked.load();
        parked.first(sequence)
                .filter(letter -> letter.position() == position)
                .ifPresent(parked::remove);
    }

    /**
     * Drops what is not written.
     *
     * @param fromNothing whether nothing is written at all, as far as is known
     */
    void forget(boolean fromNothing) {
        drawers.forEach(drawer -> drawer.forget(fromNothing && drawer.isStoredEmpty()));
        writtenInEarlierRuns = UNKNOWN;
        spoiled = false;
    }

    void loadParked() {
        parked.load();
    }

    int unwritten() {
        return drawers.stream().mapToInt(Drawer::unwritten).sum();
    }

    /**
     * In the order of the shelves.
     *
     * @throws IllegalStateException when an event was left in the middle of a sum
     */
    List<Changes.Written> write(long position) {
        if (spoiled) {
            throw new IllegalStateException(projection.name() + " was left in the middle of a sum");
        }
        return drawers.stream().map(drawer -> written(drawer, position)).toList();
    }

    private static Changes.Written written(Drawer<?> drawer, long position) {
        Set<String> ids = drawer.write();
        return new Changes.Written(drawer.shelf().collection(), ids, position);
    }

    private boolean concerns(Recorded recorded) {
        return concerned.computeIfAbsent(recorded.message().getPayloadType(), this::concerns)
                && part.takes(recorded.event());
    }

    private boolean concerns(Class<?> type) {
        return projection.families().stream().anyMatch(family -> family.isAssignableFrom(type));
    }

    private void keep() {
        spoiled = true;
        folding.keep();
        spoiled = false;
    }

    /**
     * Documents may be written farther than the progress when a process dies. Such an event went
     * well then and fails now, so the documents that went past it contain it.
     */
    private void park(Recorded recorded, RuntimeException failed) {
        if (spoiled) {
            throw failed;
        }
        parked.refuseUnlessToBlame(failed);
        if (writtenInEarlierRuns == UNKNOWN) {
            writtenInEarlierRuns = drawers.stream().mapToLong(Drawer::farthest).max().orElse(-1);
        }
        if (recorded.position() <= writtenInEarlierRuns) {
            drawers.forEach(drawer -> drawer.rememberAsTaken(recorded.position()));
        }
        parked.park(recorded, failed);
    }
}
