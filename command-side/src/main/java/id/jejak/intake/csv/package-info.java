/**
 * Reading tables: strict UTF-8, RFC 4180, bounded in memory whatever the file holds. What cannot be
 * read ends in a {@link id.jejak.intake.csv.FileRefused} with a stable code, never in a guess.
 */
@NullMarked
package id.jejak.intake.csv;

import org.jspecify.annotations.NullMarked;
