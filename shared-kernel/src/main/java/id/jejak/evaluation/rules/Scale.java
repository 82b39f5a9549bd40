package id.jejak.evaluation.rules;

import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.Percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What an answer on an instrument's scale means in percent: the straight line from the lowest value
 * (0 %) to the highest (100 %). No national scale exists (domain facts 6), so every instrument
 * brings its own.
 */
public final class Scale {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Scale() {}

    public static boolean isSound(Instrument instrument) {
        return instrument.highest().compareTo(instrument.lowest()) > 0;
    }

    public static boolean covers(Instrument instrument, BigDecimal raw) {
        return raw.compareTo(instrument.lowest()) >= 0 && raw.compareTo(instrument.highest()) <= 0;
    }

    /**
     * Rounded half up to a hundredth.
     *
     * @param results at least one
     */
    public static Percent mean(Collection<Percent> results) {
        var sum = results.stream().map(Percent::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Percent(sum.divide(BigDecimal.valueOf(results.size()), 2, RoundingMode.HALF_UP));
    }

    /**
     * Exact, then rounded half up to a hundredth.
     *
     * @param instrument a sound one that covers {@code raw}
     */
    public static Percent percent(Instrument instrument, BigDecimal raw) {
        var above = raw.subtract(instrument.lowest()).multiply(HUNDRED);
        var span = instrument.highest().subtract(instrument.lowest());
        return new Percent(above.divide(span, 2, RoundingMode.HALF_UP));
    }
}
