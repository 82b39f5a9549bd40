package id.jejak.policy.read.lab;

import java.util.Set;
import java.util.function.Supplier;

/**
 * Reports that recorded trials name. Who asks later what a version was adopted on can read them.
 */
final class Evidence {
    private final ReportShelf shelf;
    private final Supplier<Set<String>> trials;

    /**
     * @param trials ids of the questions that trials name
     */
    Evidence(ReportShelf shelf, Supplier<Set<String>> trials) {
        this.shelf = shelf;
        this.trials = trials;
    }

    /**
     * Throws the oldest reports away that nobody rests on.
     *
     * @param kept how many of them stay
     */
    void makeRoom(int kept) {
        var named = trials.get();
        shelf.all().stream()
                .filter(report -> !named.contains(report.id()))
                .skip(kept)
                .forEach(old -> shelf.remove(old.id()));
    }

    /**
     * @throws LabRefused if a recorded trial names the report
     */
    void throwAway(String id) {
        if (trials.get().contains(id)) {
            throw new LabRefused(
                    LabRefused.Why.EVIDENCE,
                    "A recorded trial rests on this report, so it is not thrown away.");
        }
        shelf.remove(id);
    }
}
