package id.jejak.ledger.json;

import java.util.regex.Pattern;

/**
 * A logical name with the revision of the stored form, written {@code
 * assessment.competency-assessed.v1}.
 */
record EventName(String name, String revision) {

    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+)\\.v([1-9][0-9]*)");

    static EventName parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not of the form feature.what-happened.v1: " + text);
        }
        return new EventName(parts.group(1), parts.group(2));
    }
}
