package id.jejak.tallies;

import id.jejak.dossier.rules.Timeline;
import id.jejak.kernel.EmployeeId;

import java.util.Collection;
import java.util.function.BiConsumer;

/** What the ledger itself says of employees, for figures that no tally keeps. */
@FunctionalInterface
public interface Histories {
    /** Gives each employee's facts, one employee after the other; nobody unknown. */
    void each(Collection<EmployeeId> employees, BiConsumer<EmployeeId, Timeline> use);
}
