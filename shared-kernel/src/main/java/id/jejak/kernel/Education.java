package id.jejak.kernel;

/** Highest formal education, in rising order. */
public enum Education {
    SD,
    SMP,
    SMA,
    D1,
    D2,
    D3,
    D4,
    S1,
    S2,
    S3
}
