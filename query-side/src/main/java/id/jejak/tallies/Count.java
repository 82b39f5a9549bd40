package id.jejak.tallies;

/** Takes what a document counts for. */
@FunctionalInterface
public interface Count<T extends Enum<T>> {
    void add(Figure<T> figure, long number);

    default void add(T topic, String of, int at, long number) {
        add(new Figure<>(topic, of, at), number);
    }

    /** One more of what is the case now. */
    default void one(T topic, String of) {
        add(topic, of, 0, 1);
    }

    /** One more of what was so in a year. */
    default void one(T topic, String of, int year) {
        add(topic, of, year, 1);
    }
}
