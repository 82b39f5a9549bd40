package id.jejak.project.events;

/** What came of a training. */
public enum ProjectKind {
    /** A project of its own, such as a service that was built. */
    PROJECT,
    /** The change project of leadership training (aksi perubahan). */
    CHANGE_PROJECT,
    /** What was learned, used in the daily work. */
    APPLICATION
}
