package id.jejak.audit.read.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;

import id.jejak.audit.read.replay.EmployeePositions;
import id.jejak.ledger.Ledger;
import id.jejak.projecting.Shelf;

import org.bson.Document;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds notes, newest first. Most pages are full after a look at the newest folios, which needs no
 * index but the primary one; only then are the others searched, with indexes where the server has
 * them.
 */
@Component
final class NoteSearch {
    private static final int GLANCE = 4;
    private static final int FOLIOS_AT_ONCE = 16;

    private final MongoDatabase readModels;
    private final EmployeePositions employees;
    private final Ledger ledger;

    NoteSearch(MongoDatabase readModels, EmployeePositions employees, Ledger ledger) {
        this.readModels = readModels;
        this.employees = employees;
        this.ledger = ledger;
    }

    /** Positions from the first up to, without, the second. */
    private record Span(long from, long to) {
        boolean holds(long position) {
            return position >= from && position < to;
        }
    }

    /** At most {@code most} notes, newest first, read as they are taken; to be closed. */
    Stream<Note> newest(HistoryQuestion question, int most) {
        var span = span(question);
        var notes = question.employee() == null ? inFolios(question, span) : ofEmployee(question);
        return notes.filter(note -> span.holds(note.position()) && question.fits(note)).limit(most);
    }

    private Stream<Note> inFolios(HistoryQuestion question, Span span) {
        var last = Folio.of(Math.max(span.to() - 1, 0));
        var first = Folio.of(span.from());
        var edge = Math.max(first, last - GLANCE + 1);
        var glance = byNumber(LongStream.rangeClosed(edge, last).boxed().toList()).stream();
        var folios = edge == first ? glance : Stream.concat(glance, rest(question, first, edge));
        return folios.flatMap(Folio::newestFirst);
    }

    private Stream<Note> ofEmployee(HistoryQuestion question) {
        var positions = Set.copyOf(employees.of(Objects.requireNonNull(question.employee())));
        var numbers = positions.stream().map(Folio::of).distinct().toList();
        return byNumber(numbers).stream()
                .flatMap(Folio::newestFirst)
                .filter(note -> positions.contains(note.position()));
    }

    /** By ids alone: with a second condition the in-process server would not use its index. */
    private List<Folio> byNumber(List<Long> numbers) {
        var ids = numbers.stream().map(Folio::id).toList();
        return StreamSupport.stream(folios().find(Filters.in(Shelf.ID, ids)).spliterator(), false)
                .sorted(
                        Comparator.comparingLong((Document d) -> d.getLong(Folio.NUMBER))
                                .reversed())
                .map(Folio::read)
                .collect(Collectors.toList());
    }

    /** Asked of the server only when its first folio is taken. */
    private Stream<Folio> rest(HistoryQuestion question, long first, long end) {
        return Stream.of(question)
                .flatMap(
                        asked -> {
                            var cursor =
                                    folios().find(filter(asked, first, end))
                                            .sort(Sorts.descending(Folio.NUMBER))
                                            .batchSize(FOLIOS_AT_ONCE)
                                            .map(Folio::read)
                                            .iterator();
                            var found =
                                    Spliterators.spliteratorUnknownSize(
                                            cursor, Spliterator.ORDERED);
                            return StreamSupport.stream(found, false).onClose(cursor::close);
                        });
    }

    private Span span(HistoryQuestion question) {
        var head = ledger.head();
        var range = new RecordedRange(ledger, head);
        var from = question.recordedFrom() == null ? 0 : range.from(question.recordedFrom());
        var to = question.recordedTo() == null ? head : range.after(question.recordedTo());
        var end = question.before() == null ? to : Math.min(to, question.before());
        return new Span(Math.min(from, end), end);
    }

    /** Folios in which some event fits each single condition. */
    private static Document filter(HistoryQuestion question, long first, long end) {
        var filter = new Document(Folio.NUMBER, new Document("$gte", first).append("$lt", end));
        if (question.actor() != null) {
            filter.append(Folio.values(Folio.ACTOR), question.actor());
        }
        if (question.agency() != null) {
            filter.append(Folio.AGENCIES, question.agency().value());
        }
        var type = question.type();
        if (type != null) {
            // As a range, which costs less than a pattern: after a letter of a name comes no tilde.
            filter.append(
                    Folio.values(Folio.TYPE),
                    some(new Document("$gte", type).append("$lt", type + "~")));
        }
        var occurred = new Document();
        if (question.occurredFrom() != null) {
            occurred.append("$gte", question.occurredFrom().toString());
        }
        if (question.occurredTo() != null) {
            occurred.append("$lte", question.occurredTo().toString());
        }
        if (!occurred.isEmpty()) {
            filter.append(Folio.values(Folio.OCCURRED_ON), some(occurred));
        }
        return filter;
    }

    private static Document some(Document condition) {
        return new Document("$elemMatch", condition);
    }

    private MongoCollection<Document> folios() {
        return readModels.getCollection(Folio.SHELF.collection());
    }
}
