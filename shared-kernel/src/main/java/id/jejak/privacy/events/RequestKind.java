package id.jejak.privacy.events;

/** What somebody may ask for about the own data (UU 27/2022; domain facts 12). */
public enum RequestKind {
    /** What is recorded, and what was done with it (arts. 7 and 32). */
    ACCESS,
    /** Putting right what is wrong or out of date (arts. 6 and 30). */
    CORRECTION
}
