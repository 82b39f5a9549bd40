/** The pages in a real browser, against the whole application. */
@NullMarked
package id.jejak.infra.pages;

import org.jspecify.annotations.NullMarked;
