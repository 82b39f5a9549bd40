package id.jejak.dashboards.read.agencydashboard;

import id.jejak.award.events.AwardKind;
import id.jejak.tallies.Sorted;

import java.util.SortedMap;

/** The awards one employee holds; a revoked one is gone. */
record Awards(SortedMap<String, Granted> held) {
    static final Awards NONE = new Awards(Sorted.none());

    record Granted(AwardKind kind, int year) {}

    Awards granted(String id, AwardKind kind, int year) {
        return new Awards(Sorted.put(held, id, new Granted(kind, year)));
    }

    Awards revoked(String id) {
        return new Awards(Sorted.without(held, id));
    }
}
