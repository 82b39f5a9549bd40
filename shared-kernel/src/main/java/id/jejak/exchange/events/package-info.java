/** Exchange: seminars and stays with other regions, who came and who went. */
@NullMarked
package id.jejak.exchange.events;

import org.jspecify.annotations.NullMarked;
