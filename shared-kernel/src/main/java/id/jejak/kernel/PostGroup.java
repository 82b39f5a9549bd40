package id.jejak.kernel;

/** How the rules group post classes: structural, functional, or pelaksana. */
public enum PostGroup {
    STRUCTURAL,
    FUNCTIONAL,
    PELAKSANA
}
