package id.jejak.projecting;

import id.jejak.kernel.DomainEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What one event does, held back until its fold has returned. */
final class Folding implements Documents {

    private final Map<Shelf<?>, Drawer<?>> drawers = new IdentityHashMap<>();
    private final List<Staged<?>> staged = new ArrayList<>();
    private final List<Runnable> sums = new ArrayList<>();
    private long position;
    private boolean late;
    private @Nullable DomainEvent event;

    private final Part part;

    Folding(List<Drawer<?>> drawers, Part part) {
        this.part = part;
        drawers.forEach(drawer -> this.drawers.put(drawer.shelf(), drawer));
    }

    void fold(Projection projection, Recorded recorded) {
        fold(projection, recorded, false);
    }

    /** A parked event: documents that have gone past it may still lack it. */
    void foldLate(Projection projection, Recorded recorded) {
        fold(projection, recorded, true);
    }

    private void fold(Projection projection, Recorded recorded, boolean wasParked) {
        position = recorded.position();
        late = wasParked;
        event = recorded.event();
        staged.clear();
        sums.clear();
        projection.fold(recorded, this);
    }

    void keep() {
        staged.forEach(one -> one.keep(position, late));
        sums.forEach(Runnable::run);
    }

    @Override
    public <S> @Nullable S find(Shelf<S> shelf, String id) {
        return latest(drawer(shelf).entry(id));
    }

    @Override
    public <S> Optional<Change<S>> change(
            Shelf<S> shelf, String id, UnaryOperator<@Nullable S> change) {
        if (!isKept(shelf)) {
            return Optional.empty();
        }
        var drawer = drawer(shelf);
        var entry = drawer.entry(id);
        if (contains(entry)) {
            return Optional.empty();
        }
        var before = latest(entry);
        var after = change.apply(before);
        if (after != null && after != before) {
            staged.add(new Staged<>(drawer, entry, after));
        }
        return Optional.of(new Change<>(before, after));
    }

    @Override
    public <S> void accumulate(Shelf<S> shelf, String id, Supplier<S> blank, Consumer<S> change) {
        if (!isKept(shelf)) {
            return;
        }
        var drawer = drawer(shelf);
        var entry = drawer.entry(id);
        if (contains(entry)) {
            return;
        }
        sums.add(
                () -> {
                    var state = entry.state == null ? blank.get() : entry.state;
                    change.accept(state);
                    new Staged<>(drawer, entry, state).keep(position, late);
                });
    }

    private boolean isKept(Shelf<?> shelf) {
        return event == null || part.keeps(event, shelf);
    }

    private boolean contains(Entry<?> entry) {
        return late ? entry.late.contains(position) : entry.hasSeen(position);
    }

    @SuppressWarnings("unchecked") // the last staged state of an entry has the entry's own type
    private <S> @Nullable S latest(Entry<S> entry) {
        for (int i = staged.size() - 1; i >= 0; i--) {
            if (staged.get(i).entry == entry) {
                return (S) staged.get(i).state;
            }
        }
        return entry.state;
    }

    @SuppressWarnings("unchecked") // a drawer is filed under its own shelf
    private <S> Drawer<S> drawer(Shelf<S> shelf) {
        var drawer = drawers.get(shelf);
        if (drawer == null) {
            throw new IllegalArgumentException(shelf.collection() + " is not among the shelves");
        }
        return (Drawer<S>) drawer;
    }

    private record Staged<S>(Drawer<S> drawer, Entry<S> entry, S state) {

        void keep(long position, boolean late) {
            entry.state = state;
            entry.position = Math.max(entry.position, position);
            if (late) {
                entry.late.add(position);
            }
            drawer.changed(entry);
        }
    }
}
