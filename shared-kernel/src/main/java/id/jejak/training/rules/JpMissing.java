package id.jejak.training.rules;

import id.jejak.kernel.Jp;

/**
 * The fact {@code jpMissing}: how far a PNS's JP of sessions in a calendar year are from 20 (PP
 * 11/2017 art. 203(4)). The dictionary of facts fixes the number, whatever the policy of the duty
 * says, so that decisions and histories see the same.
 */
public final class JpMissing {
    public static final Jp WHOLE = Jp.of(20);

    private JpMissing() {}

    public static Jp of(Jp inYear) {
        return inYear.isAtLeast(WHOLE) ? Jp.ZERO : new Jp(WHOLE.hours().subtract(inYear.hours()));
    }
}
