package id.jejak.intake.csv;

/**
 * What a file may take.
 *
 * @param fileBytes bytes of one file, unpacked
 * @param lineChars characters of one row; a longer one is refused, the next is read
 * @param fieldChars characters of one field; reading ends at a longer one, because nobody can tell
 *     it from a quote that was never closed
 */
public record Limits(long fileBytes, int lineChars, int fieldChars) {}
