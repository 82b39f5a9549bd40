package id.jejak.training.read.coverage;

/** What a count is about; only people in service now count. */
enum Topic {
    /** People of a group whose service began in a year. */
    PEOPLE,
    /** People of a group who completed a training in a year. */
    TRAINED,
    /** People without a training since a month (yyyymm): of the last one, or of their first. */
    IDLE
}
