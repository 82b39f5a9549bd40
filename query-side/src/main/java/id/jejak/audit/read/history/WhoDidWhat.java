package id.jejak.audit.read.history;

import id.jejak.access.AccessDenied;
import id.jejak.kernel.Actor;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.projecting.ReadPosition;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page of the history, with the payloads as they are stored. */
@Component
final class WhoDidWhat {
    private final NoteSearch search;
    private final HistoryAccess access;
    private final Ledger ledger;
    private final ReadPosition position;

    WhoDidWhat(NoteSearch search, HistoryAccess access, Ledger ledger, ReadPosition position) {
        this.search = search;
        this.access = access;
        this.ledger = ledger;
        this.position = position;
    }

    /**
     * @param rows at most, newest first
     * @throws AccessDenied beyond the actor's reach
     */
    HistoryAnswer didWhat(Actor actor, HistoryQuestion asked, int rows) {
        var question = access.narrowed(actor, asked);
        var reached = position.of(HistoryProjection.NAME);
        var notes = search.newest(question, rows).toList();
        var next = notes.size() < rows ? null : notes.getLast().position();
        return new HistoryAnswer(reached, next, entries(notes));
    }

    /**
     * The whole answer, newest first, read as it is taken.
     *
     * @throws AccessDenied beyond the actor's reach
     */
    Stream<Note> everything(Actor actor, HistoryQuestion asked, int most) {
        return search.newest(access.narrowed(actor, asked), most);
    }

    /** What the ledger holds of them, in the order of the notes. */
    List<HistoryAnswer.Entry> entries(List<Note> notes) {
        var stored =
                ledger.read(notes.stream().map(Note::position).toList()).stream()
                        .collect(Collectors.toMap(StoredEvent::position, Function.identity()));
        return notes.stream()
                .map(note -> HistoryAnswer.Entry.of(note, stored.get(note.position())))
                .toList();
    }
}
