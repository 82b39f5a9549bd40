/**
 * Decides by tables in simple FEEL. {@link
 * id.jejak.policy.rules.compiled.CompiledModel#decide(id.jejak.policy.rules.Inputs)} reckons in
 * decimals as FEEL does; a {@link id.jejak.policy.rules.compiled.Sheet} gives the same answers many
 * times as fast. What is beyond this subset is refused, never guessed.
 *
 * <p>The subset: cells {@code -}, literals, lists, {@code < <= > >=}, intervals, {@code not(...)};
 * outputs and formulas of literals, names, {@code + - * /} and parentheses; hit policies UNIQUE,
 * FIRST, COLLECT SUM.
 */
@NullMarked
package id.jejak.policy.rules.compiled;

import org.jspecify.annotations.NullMarked;
