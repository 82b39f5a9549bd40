package id.jejak.infra.role;

import org.springframework.core.env.Environment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a process does, by the setting {@code jejak.role}. */
public enum NodeRole {
    ALL(EnumSet.allOf(Side.class)),
    COMMAND(EnumSet.of(Side.COMMANDS)),
    QUERY(EnumSet.of(Side.QUESTIONS));

    static final String SETTING = "jejak.role";
    static final String ADDRESS = "jejak.mongodb-uri";

    private final Set<Side> sides;

    NodeRole(Set<Side> sides) {
        this.sides = sides;
    }

    public boolean has(Side side) {
        return sides.contains(side);
    }

    /**
     * @throws ImpossibleRole for a role that there is not
     */
    public static NodeRole in(Environment environment) {
        var given = environment.getProperty(SETTING, ALL.name()).strip();
        return Arrays.stream(values())
                .filter(role -> role.name().equals(given.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> ImpossibleRole.unknown(given));
    }
}
