package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A complaint, suggestion or praise of somebody of the public; also the receipt. */
public record VoiceId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VoiceId {
        Identifier.checked(value);
    }

    /**
     * @param number the office's own; without one, whatever names the case
     */
    public static VoiceId ofNumber(String number) {
        return new VoiceId(StableId.of("voice", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
