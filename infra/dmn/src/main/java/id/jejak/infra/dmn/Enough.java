package id.jejak.infra.dmn;

import id.jejak.policy.rules.Finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/** A table can be wrong in thousands of places in one way; nobody reads more than a few. */
final class Enough {
    private static final int TOLD = 25;

    private Enough() {}

    /** The first of each kind in each table, then how many more there are. */
    static List<Finding> of(List<Finding> all) {
        var told = new ArrayList<Finding>();
        var seen = new HashMap<List<String>, Integer>();
        var last = new LinkedHashMap<List<String>, Finding>();
        for (var each : all) {
            var kind = List.of(each.code(), String.valueOf(each.table()));
            if (seen.merge(kind, 1, Integer::sum) <= TOLD) {
                told.add(each);
            } else {
                last.putIfAbsent(kind, each);
            }
        }
        last.forEach(
                (kind, finding) ->
                        told.add(
                                new Finding(
                                        finding.code(),
                                        finding.severity(),
                                        finding.table(),
                                        null,
                                        null,
                                        "and %d more".formatted(seen.get(kind) - TOLD))));
        return List.copyOf(told);
    }
}
