/**
 * Projects: what came of a completed training. The superior verifies, nobody the own one; only what
 * was verified is evaluated. Facts: {@link id.jejak.project.events.ProjectEvent}. Refusals: {@link
 * ProjectRejection}.
 */
@NullMarked
package id.jejak.project.write;

import org.jspecify.annotations.NullMarked;
