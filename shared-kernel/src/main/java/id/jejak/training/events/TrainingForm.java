package id.jejak.training.events;

/**
 * Forms of competency development (PerLAN 10/2018 as agencies apply it; domain facts 1.2), with
 * their usual codes.
 */
public enum TrainingForm {
    TUGAS_BELAJAR("A1"),
    IZIN_BELAJAR("A2"),
    STRUCTURAL_LEADERSHIP("B1"),
    MANAGERIAL("B2"),
    TECHNICAL("B3"),
    FUNCTIONAL("B4"),
    SOCIOCULTURAL("B5"),
    SEMINAR("B6"),
    WORKSHOP("B7"),
    COURSE("B8"),
    PENATARAN("B9"),
    BIMTEK("B10"),
    SOSIALISASI("B11"),
    COACHING("C1"),
    MENTORING("C2"),
    E_LEARNING("C3"),
    DISTANCE_TRAINING("C4"),
    DETASERING("C5"),
    OUTBOUND("C6"),
    BENCHMARKING("C7"),
    EXCHANGE("C8"),
    SELF_DEVELOPMENT("C9"),
    COMMUNITY_OF_PRACTICE("C10"),
    MAGANG("C11");

    private final String code;

    TrainingForm(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
