package id.jejak.policy.read.book;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What differs within one table.
 *
 * @param table null for what concerns the whole model
 */
public record TableChange(@Nullable String table, List<Difference> differences) {

    /** In the order in which the tables come up. */
    static List<TableChange> byTable(List<Difference> all) {
        var tables = new LinkedHashMap<@Nullable String, List<Difference>>();
        all.forEach(one -> tables.computeIfAbsent(one.table(), _ -> new ArrayList<>()).add(one));
        return tables.entrySet().stream()
                .map(one -> new TableChange(one.getKey(), List.copyOf(one.getValue())))
                .toList();
    }
}
