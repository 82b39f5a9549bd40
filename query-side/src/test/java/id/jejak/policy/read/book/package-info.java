@NullMarked
package id.jejak.policy.read.book;

import org.jspecify.annotations.NullMarked;
