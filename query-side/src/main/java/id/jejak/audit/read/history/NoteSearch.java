package id.jejak.audit.read.history;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;

import id.jejak.audit.read.replay.EmployeePositions;
import id.jejak.ledger.Ledger;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;

import org.bson.Document;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds notes, newest first. Most pages are full after a look at the newest folios, which needs no
 * index but the primary one; only then are older ones searched, in windows that grow, with indexes
 * where the server has them.
 */
@Component
final class NoteSearch {
    private static final int GLANCE = 4;
    private static final int GROWTH = 4;

    private final ReadModels models;
    private final EmployeePositions employees;
    private final Ledger ledger;

    NoteSearch(ReadModels models, EmployeePositions employees, Ledger ledger) {
        this.models = models;
        this.employees = employees;
        this.ledger = ledger;
    }

    /** Positions from the first up to, without, the second. */
    private record Span(long from, long to) {
        boolean holds(long position) {
            return position >= from && position < to;
        }
    }

    /** At most {@code most} notes, newest first, read as they are taken. */
    Stream<Note> newest(HistoryQuestion question, int most) {
        var span = span(question);
        var notes = question.employee() == null ? inFolios(question, span) : ofEmployee(question);
        return notes.filter(note -> span.holds(note.position()) && question.fits(note)).limit(most);
    }

    private Stream<Note> inFolios(HistoryQuestion question, Span span) {
        var first = Folio.of(span.from());
        var last = Folio.of(Math.max(span.to() - 1, 0));
        return Stream.iterate(
                        new Window(Math.max(first, last + 1 - GLANCE), last + 1),
                        window -> window.start() < window.end(),
                        window -> window.next(first))
                .flatMap(window -> folios(question, window, last + 1).stream())
                .flatMap(Folio::newestFirst);
    }

    /** Numbers of folios from the first up to, without, the second. */
    private record Window(long start, long end) {
        Window next(long first) {
            return new Window(Math.max(first, start - GROWTH * (end - start)), start);
        }

        List<Long> numbers() {
            return LongStream.range(start, end).boxed().toList();
        }
    }

    private Stream<Note> ofEmployee(HistoryQuestion question) {
        var positions = Set.copyOf(employees.of(Objects.requireNonNull(question.employee())));
        var numbers = positions.stream().map(Folio::of).distinct().toList();
        return byNumber(numbers).stream()
                .flatMap(Folio::newestFirst)
                .filter(note -> positions.contains(note.position()));
    }

    private List<Folio> folios(HistoryQuestion question, Window window, long newest) {
        return window.end() == newest ? byNumber(window.numbers()) : fitting(question, window);
    }

    /** By ids alone: with a second condition the in-process server would not use its index. */
    private List<Folio> byNumber(List<Long> numbers) {
        var ids = numbers.stream().map(Folio::id).toList();
        return newestFirst(folios().find(Filters.in(Shelf.ID, ids)));
    }

    private List<Folio> fitting(HistoryQuestion question, Window window) {
        return newestFirst(folios().find(filter(question, window)));
    }

    private static List<Folio> newestFirst(FindIterable<Document> found) {
        return found.map(Folio::read).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparingLong(Folio::number).reversed())
                .toList();
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
    private static Document filter(HistoryQuestion question, Window window) {
        var filter =
                new Document(
                        Folio.NUMBER,
                        new Document("$gte", window.start()).append("$lt", window.end()));
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
        return models.of(Folio.SHELF);
    }
}
