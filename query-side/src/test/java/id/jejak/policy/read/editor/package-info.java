@NullMarked
package id.jejak.policy.read.editor;

import org.jspecify.annotations.NullMarked;
