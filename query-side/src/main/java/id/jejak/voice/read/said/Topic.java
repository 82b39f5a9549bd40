package id.jejak.voice.read.said;

/** What is counted for each agency. */
enum Topic {
    /** Voices by kind and year. */
    KIND,
    /** Voices by theme and year; themes of forums are not among them. */
    THEME,
    /** Answered ones by the year they were submitted in ({@code of}) and days it took. */
    ANSWERED,
    /** Neither answered nor rejected, by the day they were submitted on. */
    WAITING,
    /** Not even acknowledged, by the day they were submitted on. */
    UNNOTICED,
    /** Rejected ones by year. */
    REJECTED,
    /** Links to needs, by competency and year of the voice. */
    LINKED,
    /** Forums by year. */
    FORUMS,
    /** People at forums, by year. */
    GUESTS
}
