package id.jejak.dashboards.read.agencydashboard;

import java.util.Comparator;

/**
 * What one number of a tally counts.
 *
 * @param of kind, group, competency, level; empty where there is only one
 * @param at year, month (yyyymm) or epoch day, as the topic says; 0 for now
 */
record Figure(Topic topic, String of, int at) implements Comparable<Figure> {
    private static final Comparator<Figure> ORDER =
            Comparator.comparing(Figure::topic)
                    .thenComparing(Figure::of)
                    .thenComparingInt(Figure::at);

    @Override
    public int compareTo(Figure other) {
        return ORDER.compare(this, other);
    }
}
