/**
 * The index of professionalism (IP ASN) of every employee and year, by the policy in force on the
 * last day of that year, and its mean over the people of an agency and everything below it. Found
 * from the histories in memory; nothing is stored. Every score tells the facts it saw and the rules
 * that fired (UU 27/2022 arts. 10 and 34), and decides nothing by itself.
 */
@NullMarked
package id.jejak.policy.read.ipasn;

import org.jspecify.annotations.NullMarked;
