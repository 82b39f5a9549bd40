package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * The 18-digit number of a civil servant: NIP of a PNS (Perka BKN 22/2007) or NI PPPK. Digits 1-8
 * birth date, 9-12 year of first appointment, 13-14 its month (PNS) or {@code 2} and the count of
 * appointments (PPPK), 15 sex, 16-18 sequence. It has no check digit: a typing error inside the
 * ranges cannot be found. Personal data, never a key.
 */
public record Nip(@JsonValue String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{18}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** Youngest age at first appointment in years; common practice, not confirmed in a text. */
    private static final int YOUNGEST = 18;

    /**
     * @throws InvalidValue {@code nip.not-18-digits}, {@code nip.birth-date}, {@code
     *     nip.appointment}, {@code nip.too-young}, {@code nip.sex}, {@code nip.sequence}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Nip {
        require(
                FORM.matcher(digits).matches(),
                "nip.not-18-digits",
                "A NIP has exactly 18 digits.");
        var birth = birthDate(digits);
        requireAppointment(digits, birth);
        require(
                "12".indexOf(digits.charAt(14)) >= 0,
                "nip.sex",
                "Digit 15 of a NIP is 1 (male) or 2 (female).");
        require(
                !digits.endsWith("000"),
                "nip.sequence",
                "The sequence in digits 16 to 18 of a NIP starts at 001.");
    }

    public LocalDate birthDate() {
        return birthDate(digits);
    }

    public Sex sex() {
        return digits.charAt(14) == '1' ? Sex.MALE : Sex.FEMALE;
    }

    /** Digits 13-14 tell PNS (a month) from PPPK (21 to 29). */
    public boolean isPppk() {
        return digits.charAt(12) == '2';
    }

    public int appointmentYear() {
        return Integer.parseInt(digits.substring(8, 12));
    }

    /** Keeps the number out of logs and messages. */
    @Override
    public String toString() {
        return "NIP ***";
    }

    private static LocalDate birthDate(String digits) {
        try {
            return LocalDate.parse(digits.substring(0, 8), DAY);
        } catch (DateTimeParseException _) {
            throw new InvalidValue(
                    "nip.birth-date", "Digits 1 to 8 of a NIP are a birth date, year first.");
        }
    }

    private static void requireAppointment(String digits, LocalDate birth) {
        var year = Integer.parseInt(digits.substring(8, 12));
        var code = Integer.parseInt(digits.substring(12, 14));
        var pppk = code >= 21 && code <= 29;
        require(
                pppk || code >= 1 && code <= 12,
                "nip.appointment",
                "Digits 13 and 14 of a NIP are a month (PNS) or 21 to 29 (PPPK).");
        var earliest = birth.plusYears(YOUNGEST);
        var oldEnough =
                pppk
                        ? year >= earliest.getYear()
                        : !YearMonth.of(year, code).isBefore(YearMonth.from(earliest));
        require(
                oldEnough,
                "nip.too-young",
                "A NIP says that its holder was appointed before the age of 18.");
    }

    private static void require(boolean holds, String code, String message) {
        if (!holds) {
            throw new InvalidValue(code, message);
        }
    }
}
