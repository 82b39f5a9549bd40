/**
 * The edge for everybody: who acts and why, taken from the request, and every failure told as one
 * problem document (RFC 9457) with a stable code. Never a stack trace.
 */
@NullMarked
package id.jejak.infra.web;

import org.jspecify.annotations.NullMarked;
