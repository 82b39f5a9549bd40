package id.jejak.audit.read.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;

import id.jejak.audit.read.replay.EmployeePositions;
import id.jejak.kernel.Trace;
import id.jejak.ledger.Ledger;
import id.jejak.projecting.Shelf;

import org.bson.Document;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds notes, newest first. Most pages are full after a look at the newest positions, which needs
 * no index but the primary one; only then is the rest searched, with indexes where the server has
 * them.
 */
@Component
final class NoteSearch {
    private static final int GLANCE = 1_000;

    private final MongoDatabase readModels;
    private final EmployeePositions employees;
    private final Ledger ledger;

    NoteSearch(MongoDatabase readModels, EmployeePositions employees, Ledger ledger) {
        this.readModels = readModels;
        this.employees = employees;
        this.ledger = ledger;
    }

    private record Span(long from, long to) {}

    /** At most {@code size} notes, newest first. */
    List<Note> newest(HistoryQuestion question, int size) {
        var span = span(question);
        var filter = filter(question);
        if (question.employee() != null) {
            return ofEmployee(question, span, size);
        }
        var edge = Math.max(span.from(), span.to() - GLANCE);
        var found = at(LongStream.range(edge, span.to()).boxed().toList(), question, size);
        if (found.size() < size && edge > span.from()) {
            try (var rest = rest(new Span(span.from(), edge), filter, size - found.size())) {
                rest.forEach(found::add);
            }
        }
        return found;
    }

    /** Newest first, read as they are taken; the caller closes the stream. */
    Stream<Note> all(HistoryQuestion question, int most) {
        return question.employee() == null
                ? rest(span(question), filter(question), most)
                : newest(question, most).stream();
    }

    private List<Note> ofEmployee(HistoryQuestion question, Span span, int size) {
        var employee = Objects.requireNonNull(question.employee());
        var positions =
                employees.of(employee).stream()
                        .filter(p -> p >= span.from() && p < span.to())
                        .toList();
        return at(positions, question, size);
    }

    /** By ids alone: with a second condition the in-process server would not use its index. */
    private List<Note> at(List<Long> positions, HistoryQuestion question, int size) {
        var ids = positions.stream().map(String::valueOf).toList();
        var found = notes().find(Filters.in(Shelf.ID, ids)).map(Note::read);
        return found.into(new ArrayList<>()).stream()
                .filter(question::fits)
                .sorted(Comparator.comparingLong(Note::position).reversed())
                .limit(size)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Stream<Note> rest(Span span, Document filter, int most) {
        var inSpan = new Document("$gte", span.from()).append("$lt", span.to());
        var cursor =
                notes().find(new Document(filter).append(Shelf.POSITION, inSpan))
                        .sort(Sorts.descending(Shelf.POSITION))
                        .limit(most)
                        .map(Note::read)
                        .iterator();
        var notes = Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED);
        return StreamSupport.stream(notes, false).onClose(cursor::close);
    }

    private Span span(HistoryQuestion question) {
        var head = ledger.head();
        var range = new RecordedRange(ledger, head);
        var from = question.recordedFrom() == null ? 0 : range.from(question.recordedFrom());
        var to = question.recordedTo() == null ? head : range.after(question.recordedTo());
        var end = question.before() == null ? to : Math.min(to, question.before());
        return new Span(Math.min(from, end), end);
    }

    private static Document filter(HistoryQuestion question) {
        var filter = new Document();
        if (question.actor() != null) {
            filter.append(Trace.ACTOR, question.actor());
        }
        if (question.type() != null) {
            filter.append(Note.TYPE, startingWith(question.type()));
        }
        if (question.agency() != null) {
            filter.append(Note.PATH, question.agency().value());
        }
        var occurred = new Document();
        if (question.occurredFrom() != null) {
            occurred.append("$gte", question.occurredFrom().toString());
        }
        if (question.occurredTo() != null) {
            occurred.append("$lte", question.occurredTo().toString());
        }
        if (!occurred.isEmpty()) {
            filter.append(Note.OCCURRED_ON, occurred);
        }
        return filter;
    }

    /** As a range, which costs less than a pattern: after a letter of a name comes no tilde. */
    private static Document startingWith(String prefix) {
        return new Document("$gte", prefix).append("$lt", prefix + "~");
    }

    private MongoCollection<Document> notes() {
        return readModels.getCollection(Note.SHELF.collection());
    }
}
