package id.jejak.policy.rules.lab;

import id.jejak.kernel.Blinding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SortedMap;

/**
 * Tells a headline that the lab counted from one that somebody wrote: a hash over all of it under
 * the key that the processes of one Jejak share. Whoever records a trial reads no reports, and need
 * not.
 */
public final class TrialSeal {
    private final Blinding blinding;

    public TrialSeal(Blinding blinding) {
        this.blinding = blinding;
    }

    public String on(Headline headline) {
        var text = new StringBuilder();
        add(text, headline.sha256());
        add(text, headline.question());
        add(text, headline.position());
        add(text, headline.scope());
        add(text, headline.figures());
        return blinding.opaque("trial", text.toString());
    }

    public boolean fits(Headline headline, String seal) {
        return MessageDigest.isEqual(bytes(on(headline)), bytes(seal));
    }

    private static void add(StringBuilder text, SortedMap<String, String> named) {
        add(text, Integer.toString(named.size()));
        named.forEach(
                (name, value) -> {
                    add(text, name);
                    add(text, value);
                });
    }

    /** With its length, so that no two headlines have the same text. */
    private static void add(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
