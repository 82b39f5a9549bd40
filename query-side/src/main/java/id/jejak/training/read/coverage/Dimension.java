package id.jejak.training.read.coverage;

import id.jejak.tallies.EmployeeCard;

import java.util.Locale;
import java.util.function.Function;

/** What people are grouped by. */
enum Dimension {
    SEX(1, card -> card.person().sex().name()),
    /** Kept by year of birth and shown in bands of age, which change with the year asked for. */
    AGE(1, card -> Integer.toString(card.person().birthYear())),
    KIND(1, card -> card.person().kind().name()),
    POST_CLASS(1, card -> card.person().postClass().name()),
    /** Specific personal data (UU 27/2022 art. 4(2)): never shown of fewer than five people. */
    DISABILITY(5, card -> card.own().disabled() ? "YES" : "NO");

    private static final char BETWEEN = ':';

    private final int fewestShown;
    private final Function<EmployeeCard<Chances>, String> value;

    Dimension(int fewestShown, Function<EmployeeCard<Chances>, String> value) {
        this.fewestShown = fewestShown;
        this.value = value;
    }

    /** Whether the figures of a group of so many people may be shown. */
    boolean shows(long people) {
        return people >= fewestShown;
    }

    /** The group of a card, such as {@code SEX:FEMALE}. */
    String of(EmployeeCard<Chances> card) {
        return name() + BETWEEN + value.apply(card);
    }

    /** Of the text for a value. Asked by the page. */
    public String key(String shown) {
        return switch (this) {
            case SEX -> "sex." + shown;
            case KIND -> "kind." + shown;
            case POST_CLASS -> "postclass." + shown;
            case AGE, DISABILITY -> "coverage." + name().toLowerCase(Locale.ROOT) + "." + shown;
        };
    }

    boolean has(String group) {
        return group.startsWith(name() + BETWEEN);
    }

    String valueIn(String group) {
        return group.substring(name().length() + 1);
    }
}
