/**
 * Instruments: a version of a questionnaire or test is registered once, with its scale, and never
 * changes. Facts: {@link id.jejak.evaluation.events.InstrumentEvent}. Refusals: {@link
 * InstrumentRejection}.
 */
@NullMarked
package id.jejak.evaluation.write.instrument;

import org.jspecify.annotations.NullMarked;
