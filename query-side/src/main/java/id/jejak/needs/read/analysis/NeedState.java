package id.jejak.needs.read.analysis;

/** What became of a need. */
enum NeedState {
    /** Nothing is planned yet. */
    OPEN,
    PLANNED,
    /** An assessment on or after the day of the need found the level. */
    MET_BY_ASSESSMENT,
    /** The planned training is completed; no assessment has looked since. */
    MET_BY_TRAINING,
    /** The employee left the service before it was met. */
    LAPSED;
}
