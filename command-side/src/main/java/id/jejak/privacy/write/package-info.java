/**
 * Requests of people about their own data: asked by themselves or passed on by an office, then
 * answered or refused with the legal ground, by somebody else. Facts: {@link
 * id.jejak.privacy.events.PrivacyEvent}. Refusals: {@link PrivacyRejection}.
 */
@NullMarked
package id.jejak.privacy.write;

import org.jspecify.annotations.NullMarked;
