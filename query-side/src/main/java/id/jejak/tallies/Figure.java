package id.jejak.tallies;

/**
 * What one number of a tally counts.
 *
 * @param of kind, group, competency, level, without {@code @}; empty where there is only one
 * @param at year, month (yyyymm) or epoch day, as the topic says; 0 for now
 */
public record Figure<T extends Enum<T>>(T topic, String of, int at)
        implements Comparable<Figure<T>> {
    @Override
    public int compareTo(Figure<T> other) {
        var byTopic = topic.compareTo(other.topic);
        if (byTopic != 0) {
            return byTopic;
        }
        var byPart = of.compareTo(other.of);
        return byPart != 0 ? byPart : Integer.compare(at, other.at);
    }
}
