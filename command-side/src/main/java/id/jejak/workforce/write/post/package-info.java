/**
 * Posts: what people are appointed to. A post keeps its code, title and class for ever; another one
 * needs another code. Facts: {@link id.jejak.workforce.events.PostEvent}. Refusals: {@link
 * PostRejection}.
 */
@NullMarked
package id.jejak.workforce.write.post;

import org.jspecify.annotations.NullMarked;
