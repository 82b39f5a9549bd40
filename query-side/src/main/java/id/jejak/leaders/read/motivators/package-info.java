/**
 * What do leaders do for the development of their people? Figures for each leader and for agencies
 * along the tree; single leaders and their people only for those who may read them.
 *
 * <p>A person counts for whoever led the person on the day something happened, and a recognition or
 * a nomination for whoever gave it. Figures follow from days alone, whatever was recorded first.
 */
@NullMarked
package id.jejak.leaders.read.motivators;

import org.jspecify.annotations.NullMarked;
