package id.jejak.projecting;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeFact;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One part of a read model, run as one segment of its processor. What happens to an employee falls
 * to the part of that employee; everything else is folded by every part.
 *
 * @param number from 0
 * @param of how many parts the model has
 */
record Part(int number, int of) {
    static final Part WHOLE = new Part(0, 1);

    static List<Part> all(int of) {
        return IntStream.range(0, of).mapToObj(number -> new Part(number, of)).toList();
    }

    boolean isFirst() {
        return number == 0;
    }

    /** Whether this part folds the event. */
    boolean takes(DomainEvent event) {
        return of == 1
                || !(event instanceof EmployeeFact fact)
                || bucket(fact.employeeId().value()) == number;
    }

    /**
     * Whether this part keeps what the event does to a document of the shelf. What every part folds
     * is kept by every part where others are derived from it, and else by the first alone.
     */
    boolean keeps(DomainEvent event, Shelf<?> shelf) {
        return isFirst() || event instanceof EmployeeFact || shelf.keeping() == Shelf.Keeping.ALIKE;
    }

    private int bucket(String employee) {
        var hash = employee.hashCode();
        return Math.floorMod(hash ^ hash >>> 16, of);
    }

    @Override
    public String toString() {
        return of == 1 ? "" : " (part " + number + " of " + of + ")";
    }
}
