/** What reported learning is worth beside the employee's other learning, as pure rules. */
@NullMarked
package id.jejak.learning.rules;

import org.jspecify.annotations.NullMarked;
