package id.jejak.audit.read.history;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;

import id.jejak.audit.read.replay.EmployeePositions;
import id.jejak.kernel.Trace;
import id.jejak.ledger.Ledger;
import id.jejak.projecting.Shelf;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
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
    private static final int GLANCE = 2_000;

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
            return ofEmployee(question, span, filter, size);
        }
        var edge = Math.max(span.from(), span.to() - GLANCE);
        var found = at(LongStream.range(edge, span.to()).boxed().toList(), filter, size);
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

    private List<Note> ofEmployee(
            HistoryQuestion question, Span span, List<Bson> filter, int size) {
        var employee = Objects.requireNonNull(question.employee());
        var positions =
                employees.of(employee).stream()
                        .filter(p -> p >= span.from() && p < span.to())
                        .toList();
        return at(positions, filter, size);
    }

    private List<Note> at(List<Long> positions, List<Bson> filter, int size) {
        var found = new ArrayList<Note>();
        var ids = positions.stream().map(String::valueOf).toList();
        notes().find(and(prepended(in(Shelf.ID, ids), filter))).map(Note::read).into(found);
        found.sort(Comparator.comparingLong(Note::position).reversed());
        return new ArrayList<>(found.subList(0, Math.min(size, found.size())));
    }

    private Stream<Note> rest(Span span, List<Bson> filter, int most) {
        var inSpan = and(gte(Shelf.POSITION, span.from()), lt(Shelf.POSITION, span.to()));
        var cursor =
                notes().find(and(prepended(inSpan, filter)))
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

    private static List<Bson> filter(HistoryQuestion question) {
        var filter = new ArrayList<Bson>();
        if (question.actor() != null) {
            filter.add(eq(Trace.ACTOR, question.actor()));
        }
        if (question.type() != null) {
            filter.add(regex(Note.TYPE, "^" + Pattern.quote(question.type())));
        }
        if (question.agency() != null) {
            filter.add(eq(Note.PATH, question.agency().value()));
        }
        if (question.occurredFrom() != null) {
            filter.add(gte(Note.OCCURRED_ON, question.occurredFrom().toString()));
        }
        if (question.occurredTo() != null) {
            filter.add(lte(Note.OCCURRED_ON, question.occurredTo().toString()));
        }
        return filter;
    }

    private static List<Bson> prepended(Bson first, List<Bson> rest) {
        var all = new ArrayList<Bson>(rest.size() + 1);
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private MongoCollection<Document> notes() {
        return readModels.getCollection(Note.SHELF.collection());
    }
}
