package id.jejak.pages;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A page of figures and tables, worded and ready: drawn by the template {@code figures}.
 *
 * @param hint what the figures mean and how they are computed
 * @param address of the page itself, for another year
 * @param position the last event that the figures contain
 */
public record FigureSheet(
        String title,
        String hint,
        String address,
        int year,
        List<Integer> years,
        List<Card> cards,
        List<Table> tables,
        long position) {

    /** One number and what it says. */
    public record Card(String label, String value, String small) {}

    /**
     * @param heads of the columns, that of the first one included
     */
    public record Table(String key, String title, List<String> heads, List<Row> rows) {}

    /**
     * @param link null where there is nothing to go to
     */
    public record Row(String name, @Nullable String link, List<String> cells) {
        public static Row of(String name, String... cells) {
            return new Row(name, null, List.of(cells));
        }
    }

    /** The last ten years up to this one and the next, newest first. */
    public static List<Integer> yearsAround(int current) {
        return IntStream.rangeClosed(-1, 12).mapToObj(ago -> current - ago).toList();
    }
}
