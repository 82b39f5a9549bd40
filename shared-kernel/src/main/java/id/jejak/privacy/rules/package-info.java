/** Rights of people over their data: how long an office may take, with a version. */
@NullMarked
package id.jejak.privacy.rules;

import org.jspecify.annotations.NullMarked;
