/**
 * Superiors: who leads whom, from which day. Nobody leads the own self, and no two people lead each
 * other. Facts: {@link id.jejak.leaders.events.SuperiorEvent}. Refusals: {@link SuperiorRejection}.
 */
@NullMarked
package id.jejak.leaders.write.superior;

import org.jspecify.annotations.NullMarked;
