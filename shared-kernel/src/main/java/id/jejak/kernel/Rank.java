package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.List;

/**
 * A golongan of PNS ({@code I/a} to {@code IV/e}) or a grade of PPPK ({@code I} to {@code XVII});
 * domain facts 10.2, 10.3.
 */
public record Rank(@JsonValue String code) implements Comparable<Rank> {
    private static final List<String> PNS =
            List.of(
                    "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b",
                    "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e");
    private static final List<String> PPPK =
            List.of(
                    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
                    "XIII", "XIV", "XV", "XVI", "XVII");

    /**
     * @throws InvalidValue {@code rank.unknown} for any other text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Rank {
        if (!PNS.contains(code) && !PPPK.contains(code)) {
            throw new InvalidValue(
                    "rank.unknown", "A rank is I/a to IV/e (PNS) or I to XVII (PPPK).");
        }
    }

    public boolean fits(EmploymentKind kind) {
        return kind.isPns() == PNS.contains(code);
    }

    /** Orders within one of the two ladders; ranks of PNS come before grades of PPPK. */
    @Override
    public int compareTo(Rank other) {
        return Integer.compare(step(), other.step());
    }

    private int step() {
        return PNS.contains(code) ? PNS.indexOf(code) : PNS.size() + PPPK.indexOf(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
