/**
 * The kinds of files, one class each, and which commands a row of each asks for. The table of
 * contents is {@link id.jejak.intake.kinds.FileKinds}.
 */
@NullMarked
package id.jejak.intake.kinds;

import org.jspecify.annotations.NullMarked;
