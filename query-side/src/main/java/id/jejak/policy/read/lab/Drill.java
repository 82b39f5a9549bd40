package id.jejak.policy.read.lab;

import id.jejak.policy.rules.lab.Dimension;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A group by which changed decisions may be chosen on the page.
 *
 * @param name of the query parameter
 * @param chosen null for all
 */
public record Drill(Dimension dimension, String name, @Nullable String chosen) {
    static List<Drill> of(ChangeFilter filter) {
        return List.of(
                new Drill(Dimension.AGENCY, "agency", filter.agency()),
                new Drill(Dimension.YEAR, "year", filter.year()),
                new Drill(Dimension.POST_CLASS, "postClass", filter.postClass()),
                new Drill(Dimension.KIND, "kind", filter.kind()));
    }
}
