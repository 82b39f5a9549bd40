/**
 * The reference engine (Apache KIE DMN): runs any DMN, checks models before they are adopted, and
 * is what the compiled engine is compared with. Loading it costs a second, so nothing here is
 * touched before it is needed.
 */
@NullMarked
package id.jejak.infra.dmn;

import org.jspecify.annotations.NullMarked;
