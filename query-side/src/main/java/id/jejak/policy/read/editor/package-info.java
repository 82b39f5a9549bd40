/**
 * The editor of decision tables: what is typed into the grid of the page, checked as a model is and
 * written as one. It keeps nothing; a draft is saved by a command.
 */
@NullMarked
package id.jejak.policy.read.editor;

import org.jspecify.annotations.NullMarked;
