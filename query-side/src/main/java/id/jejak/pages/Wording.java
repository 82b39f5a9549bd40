package id.jejak.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words, numbers and days in the reader's language. Times are those of Jakarta (WIB). */
public final class Wording {
    /** The cities' own zones differ; one zone for all keeps two readers' notes comparable. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final Pattern VERSION = Pattern.compile("\\.v[0-9]+$");
    private static final String NOTHING = "–";

    private final MessageSource messages;
    private final Locale locale;

    public Wording(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The key itself where nobody wrote a text. */
    public String say(String key, Object... parts) {
        return Objects.requireNonNull(messages.getMessage(key, parts, key, locale));
    }

    /** Several words of one group: {@code list("study", "kind", "since")} says study.kind, … */
    public List<String> list(String group, String... keys) {
        return Stream.of(keys).map(key -> say(group + "." + key)).toList();
    }

    /** For texts that come in both languages. */
    public String either(String indonesian, String english) {
        return locale.getLanguage().equals("id") ? indonesian : english;
    }

    /**
     * @param type stored name, with or without its version
     */
    public String event(String type) {
        return say("event." + VERSION.matcher(type).replaceFirst(""));
    }

    public String number(@Nullable Number number) {
        return number == null ? NOTHING : decimals(2).format(number);
    }

    /**
     * @param share 0 to 1
     */
    public String percent(@Nullable BigDecimal share) {
        return share == null ? NOTHING : outOfHundred(share.movePointRight(2));
    }

    /**
     * @param percent 0 to 100
     */
    public String outOfHundred(@Nullable BigDecimal percent) {
        return percent == null ? NOTHING : decimals(1).format(percent) + "%";
    }

    public String day(@Nullable LocalDate day) {
        return day == null
                ? NOTHING
                : DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
    }

    /** A page that says nothing of the type of its null ends up here, too. */
    public String day(@Nullable String iso) {
        return iso == null ? NOTHING : day(LocalDate.parse(iso));
    }

    public String moment(Instant moment) {
        var separator = locale.getLanguage().equals("id") ? "." : ":";
        var pattern = "d MMM uuuu HH" + separator + "mm" + separator + "ss";
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(ZONE)) + " WIB";
    }

    public String moment(String iso) {
        return moment(Instant.parse(iso));
    }

    private NumberFormat decimals(int most) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(most);
        return format;
    }
}
