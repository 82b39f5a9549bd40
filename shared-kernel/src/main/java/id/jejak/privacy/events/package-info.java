/** Rights of people over their data: requests and what came of them (UU 27/2022). */
@NullMarked
package id.jejak.privacy.events;

import org.jspecify.annotations.NullMarked;
