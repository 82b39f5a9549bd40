/** What award does by itself: who is entered in a call gets an award case of the own. */
@NullMarked
package id.jejak.award.automation;

import org.jspecify.annotations.NullMarked;
