package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A post (jabatan) that people hold and standards are set for. */
public record PostId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostId {
        Identifier.checked(value);
    }

    public static PostId ofCode(String code) {
        return new PostId(StableId.of("post", code));
    }

    @Override
    public String toString() {
        return value;
    }
}
