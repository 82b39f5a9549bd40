package id.jejak.readiness.read.callable;

/** What is counted for each agency. */
enum Topic {
    /** People in service now. */
    PEOPLE
}
