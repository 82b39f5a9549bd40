package id.jejak.intake;

/**
 * Why a row, or a whole file, was not taken.
 *
 * @param line physical line the row starts on, from 1; 0 where the file as a whole is meant
 * @param column header of the wrong column; empty where a rule refused the row
 */
public record ImportError(String file, long line, String column, String code, String message) {}
