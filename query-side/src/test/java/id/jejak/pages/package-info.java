/** Pages are rendered as they are for a browser, and every text is there in both languages. */
@NullMarked
package id.jejak.pages;

import org.jspecify.annotations.NullMarked;
