package id.jejak.dashboards.read.agencydashboard;

/** Bands of the histogram of JP in one year; the lower bound belongs to the band. */
enum JpBand {
    NONE("0", 0),
    UNDER_10("1-9", 1),
    UNDER_20("10-19", 1_000),
    UNDER_40("20-39", 2_000),
    FROM_40("40+", 4_000);

    private final String label;
    private final long fromHundredths;

    JpBand(String label, long fromHundredths) {
        this.label = label;
        this.fromHundredths = fromHundredths;
    }

    String label() {
        return label;
    }

    static JpBand of(long hundredths) {
        var band = NONE;
        for (var next : values()) {
            if (hundredths >= next.fromHundredths) {
                band = next;
            }
        }
        return band;
    }

    String of(String group) {
        return group + " " + label;
    }
}
