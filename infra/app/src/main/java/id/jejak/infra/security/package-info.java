/**
 * Who may enter and which doors their role opens. Everything is shut unless {@link
 * id.jejak.infra.security.EndpointRules} opens it; which agency or person somebody may touch is
 * decided further in.
 */
@NullMarked
package id.jejak.infra.security;

import org.jspecify.annotations.NullMarked;
