/** The edge, tested over HTTP. */
@NullMarked
package id.jejak.infra.web;

import org.jspecify.annotations.NullMarked;
