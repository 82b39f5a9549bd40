/**
 * Directory: who works where, and what there is to choose from. The only read model that holds
 * personal data, in its collection of people.
 */
@NullMarked
package id.jejak.workforce.read.directory;

import org.jspecify.annotations.NullMarked;
