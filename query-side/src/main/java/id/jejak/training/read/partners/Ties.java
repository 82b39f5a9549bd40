package id.jejak.training.read.partners;

import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which sessions and partners a programme has, so that each finds the other, whichever was told
 * first.
 */
record Ties(List<String> sessions, List<String> partners) {
    static final Shelf<Ties> SHELF =
            JsonShelf.of(PartnersProjection.NAME, "partners.ties", Ties.class);
    static final Ties NONE = new Ties(List.of(), List.of());

    Ties withSession(String session) {
        return new Ties(plus(sessions, session), partners);
    }

    Ties withPartner(String partner) {
        return new Ties(sessions, plus(partners, partner));
    }

    private static List<String> plus(List<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).distinct().sorted().toList();
    }
}
