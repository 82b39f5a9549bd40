package id.jejak.needs.read.analysis;

import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;

import java.util.List;
import java.util.stream.Stream;

/** Of whom an analysis ever named a need, so that nobody else has to be looked at. */
record Asked(List<String> people) {
    static final Shelf<Asked> SHELF =
            JsonShelf.of(NeedsProjection.NAME, "needs.asked", Asked.class);
    static final Asked NOBODY = new Asked(List.of());

    Asked with(String employee) {
        return people.contains(employee)
                ? this
                : new Asked(Stream.concat(people.stream(), Stream.of(employee)).sorted().toList());
    }
}
