package id.jejak.performance.events;

/** The core values BerAKHLAK, by which work behaviour is judged (PermenPANRB 6/2022). */
public enum Behaviour {
    BERORIENTASI_PELAYANAN,
    AKUNTABEL,
    KOMPETEN,
    HARMONIS,
    LOYAL,
    ADAPTIF,
    KOLABORATIF
}
