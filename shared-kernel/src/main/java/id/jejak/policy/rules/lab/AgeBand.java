package id.jejak.policy.rules.lab;

/** Groups of ages, in whole years. */
public enum AgeBand {
    UNDER_25(25),
    FROM_25(35),
    FROM_35(45),
    FROM_45(55),
    FROM_55(Integer.MAX_VALUE);

    private static final AgeBand[] ALL = values();

    private final int below;

    AgeBand(int below) {
        this.below = below;
    }

    static AgeBand of(int age) {
        for (var band : ALL) {
            if (age < band.below) {
                return band;
            }
        }
        return FROM_55;
    }
}
