package id.jejak.tallies;

import org.bson.Document;

import java.util.List;
import java.util.function.Function;

/**
 * Who and where an employee is, and what a feature keeps of the employee.
 *
 * @param own an immutable value of the feature's
 */
public record EmployeeCard<D>(Person person, D own) implements Placed {
    private static final String PERSON = "person";
    private static final String OWN = "own";

    /** Of the agencies above, for queries of all cards of an agency. */
    public static final String PATH = PERSON + ".path";

    @Override
    public List<String> path() {
        return person.path();
    }

    Document toDocument(Function<D, Document> write) {
        return new Document(PERSON, person.toDocument()).append(OWN, write.apply(own));
    }

    static <D> EmployeeCard<D> from(Document stored, Function<Document, D> read) {
        return new EmployeeCard<>(
                Person.from(stored.get(PERSON, Document.class)),
                read.apply(stored.get(OWN, Document.class)));
    }
}
