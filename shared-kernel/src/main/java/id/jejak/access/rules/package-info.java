/** Access: who may see and do what, as pure rules that both sides ask. */
@NullMarked
package id.jejak.access.rules;

import org.jspecify.annotations.NullMarked;
