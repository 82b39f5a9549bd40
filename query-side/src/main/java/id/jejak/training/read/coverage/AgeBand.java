package id.jejak.training.read.coverage;

import java.util.List;

/**
 * A band of ages, in years reached by the end of the year that is shown.
 *
 * @param to the last age in it
 */
record AgeBand(String name, int to) {
    private static final List<AgeBand> ALL =
            List.of(
                    new AgeBand("-29", 29),
                    new AgeBand("30-39", 39),
                    new AgeBand("40-49", 49),
                    new AgeBand("50+", Integer.MAX_VALUE));

    static String of(int age) {
        return ALL.stream().filter(band -> age <= band.to()).findFirst().orElseThrow().name();
    }
}
