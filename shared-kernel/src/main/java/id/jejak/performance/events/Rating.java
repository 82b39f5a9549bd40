package id.jejak.performance.events;

/**
 * What a rating comes to. The rules of three times have three sets of words: {@code CUKUP} and
 * {@code BURUK} are of the scales before 2022, {@code BUTUH_PERBAIKAN} is of the matrix since, and
 * {@code SANGAT_KURANG} of both later ones. Which old word equals which new one no source settles,
 * so none is turned into another here.
 */
public enum Rating {
    SANGAT_BAIK,
    BAIK,
    CUKUP,
    BUTUH_PERBAIKAN,
    KURANG,
    SANGAT_KURANG,
    BURUK
}
