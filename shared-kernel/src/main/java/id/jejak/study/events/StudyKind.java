package id.jejak.study.events;

/** Both are education-track development since SE MenPANRB 28/2021 (details uncertain). */
public enum StudyKind {
    /** Study assignment: sent by the agency. */
    TUGAS_BELAJAR,
    /** Study permit: beside the work. */
    IZIN_BELAJAR
}
