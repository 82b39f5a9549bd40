package id.jejak.policy.rules.notes;

/** A text of a model that says the same in Indonesian and in English. */
public record Bilingual(String indonesian, String english) {
    private static final String BETWEEN = " / ";

    /**
     * {@code hari / days}, or {@code hari (days)} as names of decisions have it; any other text
     * stands for both.
     */
    public static Bilingual of(String text) {
        var cut = text.indexOf(BETWEEN);
        if (cut > 0) {
            return new Bilingual(
                    text.substring(0, cut).strip(), text.substring(cut + BETWEEN.length()).strip());
        }
        var open = text.indexOf(" (");
        var close = text.indexOf(')', open + 1);
        return open > 0 && close > open
                ? new Bilingual(text.substring(0, open), text.substring(open + 2, close))
                : new Bilingual(text, text);
    }
}
