/**
 * What a policy is: a DMN model with an id, a version and a day from which it is in force, and what
 * deciding by it means. The same types serve a decision today and a question over ten years.
 */
@NullMarked
package id.jejak.policy.rules;

import org.jspecify.annotations.NullMarked;
