package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * A province, city or regency by its Kemendagri code, such as {@code 11} or {@code 11.72} (domain
 * facts 10.5; not the code of BPS, which differs).
 */
public record Region(@JsonValue String code) {
    private static final Pattern FORM = Pattern.compile("[0-9]{2}(\\.[0-9]{2})?");

    /**
     * @throws InvalidValue {@code region.not-a-code}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Region {
        if (!FORM.matcher(code).matches()) {
            throw new InvalidValue(
                    "region.not-a-code",
                    "A region has its Kemendagri code: 11 for a province, 11.72 for a city.");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
