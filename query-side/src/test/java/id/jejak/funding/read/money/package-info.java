/** What training costs, told in events and asked over HTTP. */
@NullMarked
package id.jejak.funding.read.money;

import org.jspecify.annotations.NullMarked;
