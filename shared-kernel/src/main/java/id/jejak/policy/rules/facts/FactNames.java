package id.jejak.policy.rules.facts;

import id.jejak.training.events.TrainingForm;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Names of facts that come in families. */
public final class FactNames {
    /** The windows that trainings of each kind are counted in. */
    public static final List<Window> WINDOWS =
            List.of(Window.EVER, Window.LAST_YEAR, Window.LAST_TWO_YEARS);

    private FactNames() {}

    /** Such as {@code jpELearningInYear}. */
    public static String jpOf(TrainingForm form) {
        return "jp" + capitalised(form.name()) + "InYear";
    }

    /** Such as {@code seminarsLastTwoYears}. */
    public static String of(TrainingKind kind, Window window) {
        var words = capitalised(window.name());
        return kind.stem() + words;
    }

    private static String capitalised(String name) {
        return Arrays.stream(name.split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }
}
