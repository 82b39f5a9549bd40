package id.jejak.audit.read.replay;

import id.jejak.audit.read.replay.LedgerFacts.Read;
import id.jejak.dossier.rules.Timeline;
import id.jejak.kernel.EmployeeId;
import id.jejak.tallies.Histories;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Reads histories of many employees at once, so that the ledger is asked once for each crowd. */
@Component
final class LedgerHistories implements Histories {
    private static final int CROWD = 200;

    private final EmployeePositions positions;
    private final LedgerFacts facts;

    LedgerHistories(EmployeePositions positions, LedgerFacts facts) {
        this.positions = positions;
        this.facts = facts;
    }

    @Override
    public void each(Collection<EmployeeId> employees, BiConsumer<EmployeeId, Timeline> use) {
        var all = new ArrayList<>(employees);
        for (var from = 0; from < all.size(); from += CROWD) {
            crowd(all.subList(from, Math.min(all.size(), from + CROWD)), use);
        }
    }

    private void crowd(List<EmployeeId> crowd, BiConsumer<EmployeeId, Timeline> use) {
        var byEmployee =
                facts.at(positions.of(crowd)).stream()
                        .map(Read::recorded)
                        .collect(
                                Collectors.groupingBy(
                                        recorded -> recorded.fact().employeeId().value(),
                                        TreeMap::new,
                                        Collectors.toList()));
        byEmployee.forEach((id, known) -> use.accept(new EmployeeId(id), Timeline.of(known)));
    }
}
