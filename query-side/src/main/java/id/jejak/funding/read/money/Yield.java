package id.jejak.funding.read.money;

import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Count;
import id.jejak.tallies.Placed;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of a session. It counts for the budget that first reserved money for it; until then for
 * nobody.
 *
 * @param path of the agency of that budget; empty until money is reserved
 * @param jp hundredths
 * @param compared competencies of participants that were assessed before and after
 */
record Yield(List<String> path, int year, long jp, int completed, int levels, int compared)
        implements Placed {
    static final Shelf<Yield> SHELF =
            JsonShelf.of(MoneyProjection.NAME, "funding.yields", Yield.class);

    private static final Yield NONE = new Yield(List.of(), 0, 0, 0, 0, 0);

    static Yield orNone(@Nullable Yield known) {
        return known == null ? NONE : known;
    }

    Yield paidBy(List<String> agency, int budgetYear) {
        return path.isEmpty()
                ? new Yield(agency, budgetYear, jp, completed, levels, compared)
                : this;
    }

    Yield completed(long hundredths) {
        return new Yield(path, year, jp + hundredths, completed + 1, levels, compared);
    }

    Yield gained(int moreLevels, int moreCompared) {
        return new Yield(path, year, jp, completed, levels + moreLevels, compared + moreCompared);
    }

    void count(Count<Topic> count) {
        count.add(Topic.JP, "", year, jp);
        count.add(Topic.COMPLETED, "", year, completed);
        count.add(Topic.LEVELS, "", year, levels);
        count.add(Topic.COMPARED, "", year, compared);
    }
}
