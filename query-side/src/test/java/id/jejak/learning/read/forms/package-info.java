/** Learning by form, told in events and asked over HTTP. */
@NullMarked
package id.jejak.learning.read.forms;

import org.jspecify.annotations.NullMarked;
