/**
 * Who won, who is nominated, who is due? Winners are told to everybody signed in once they are
 * published; nominees, scores and proposals to those who may read the people of the agency.
 */
@NullMarked
package id.jejak.award.read.honours;

import org.jspecify.annotations.NullMarked;
