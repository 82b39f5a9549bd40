package id.jejak.evaluation.rules;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How much of a training's aims its participant had before it: the part that assessments had found,
 * over those aims that were assessed at all. More than is aimed at counts as the aim.
 */
public final class LevelBefore {
    private static final int WHOLE = 10_000;

    private LevelBefore() {}

    /**
     * In hundredths of a percent, rounded half up.
     *
     * @param aims level by competency
     * @param found level that the last assessment before the training found; null if none looked
     * @return empty where nothing was assessed or nothing aimed at
     */
    public static <C> OptionalInt hundredths(
            Map<C, Integer> aims, Function<? super C, @Nullable Integer> found) {
        var goal = 0;
        var has = 0;
        for (var aim : aims.entrySet()) {
            var level = found.apply(aim.getKey());
            if (level != null) {
                goal += aim.getValue();
                has += Math.min(aim.getValue(), level);
            }
        }
        return goal == 0
                ? OptionalInt.empty()
                : OptionalInt.of((2 * WHOLE * has + goal) / (2 * goal));
    }
}
