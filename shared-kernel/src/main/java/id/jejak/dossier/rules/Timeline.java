package id.jejak.dossier.rules;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One employee's facts in both times. Facts count in the order they took effect, those of one day
 * in the order they were recorded. A correction carries the day it corrects, so once known it
 * changes the picture from that day on.
 */
public record Timeline(List<Recorded> facts) {

    /** Why a fact does not count. */
    public enum Absence {
        /** Took effect after the day in question. */
        NOT_YET_HAPPENED,
        /** Recorded after the moment in question, whether it had happened or not. */
        NOT_YET_KNOWN
    }

    public record LeftOut(Recorded recorded, Absence why) {}

    /** A timeline cut at a day and a moment. */
    public record Cut(List<Recorded> counted, List<LeftOut> leftOut) {

        /**
         * @throws CorruptHistory if what was known then contradicts itself
         */
        public Dossier dossier(EmployeeId employee) {
            return Dossier.of(employee, facts());
        }

        private List<EmployeeFact> facts() {
            return counted.stream().map(Recorded::fact).toList();
        }
    }

    private static final Comparator<Recorded> AS_HAPPENED =
            Comparator.comparing((Recorded r) -> r.fact().occurredOn())
                    .thenComparingLong(Recorded::position);

    public Timeline {
        facts = facts.stream().sorted(AS_HAPPENED).toList();
    }

    public static Timeline of(Collection<Recorded> facts) {
        return new Timeline(List.copyOf(facts));
    }

    /**
     * @param asOf last day that counts
     * @param knownAt last moment of recording that counts
     */
    public Cut at(LocalDate asOf, Instant knownAt) {
        var counted = new ArrayList<Recorded>();
        var leftOut = new ArrayList<LeftOut>();
        for (var recorded : facts) {
            if (recorded.recordedAt().isAfter(knownAt)) {
                leftOut.add(new LeftOut(recorded, Absence.NOT_YET_KNOWN));
            } else if (recorded.fact().occurredOn().isAfter(asOf)) {
                leftOut.add(new LeftOut(recorded, Absence.NOT_YET_HAPPENED));
            } else {
                counted.add(recorded);
            }
        }
        return new Cut(List.copyOf(counted), List.copyOf(leftOut));
    }

    /** Days on which something happened, oldest first, each once. */
    public List<LocalDate> days() {
        return facts.stream().map(r -> r.fact().occurredOn()).distinct().toList();
    }
}
