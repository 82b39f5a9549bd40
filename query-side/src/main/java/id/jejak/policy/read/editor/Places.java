package id.jejak.policy.read.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lists with one thing changed; a place outside of the list changes nothing. */
final class Places {
    private Places() {}

    static <T> List<T> changed(List<T> all, int place, UnaryOperator<T> change) {
        if (isOutside(all, place)) {
            return all;
        }
        var copy = new ArrayList<>(all);
        copy.set(place, change.apply(copy.get(place)));
        return copy;
    }

    /** Adds; a place outside is the nearest end. */
    static <T> List<T> with(List<T> all, int place, T one) {
        var copy = new ArrayList<>(all);
        copy.add(Math.clamp(place, 0, all.size()), one);
        return copy;
    }

    static <T> List<T> and(List<T> all, T last) {
        return with(all, all.size(), last);
    }

    static <T> List<T> without(List<T> all, int place) {
        if (isOutside(all, place)) {
            return all;
        }
        var copy = new ArrayList<>(all);
        copy.remove(place);
        return copy;
    }

    static <T> List<T> moved(List<T> all, int from, int to) {
        if (isOutside(all, from) || isOutside(all, to)) {
            return all;
        }
        var copy = new ArrayList<>(all);
        copy.add(to, copy.remove(from));
        return copy;
    }

    private static boolean isOutside(List<?> all, int place) {
        return place < 0 || place >= all.size();
    }
}
