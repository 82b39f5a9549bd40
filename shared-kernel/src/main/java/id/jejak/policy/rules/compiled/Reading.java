package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.compiled.Cell.Test;
import id.jejak.policy.rules.compiled.Tokens.Kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads cells and expressions of the subset. */
final class Reading {
    private static final int DEEPEST = 50;

    private final Tokens tokens;
    private int depth;

    private Reading(String text) throws Unreadable {
        tokens = new Tokens(text);
    }

    static Cell cell(String text) throws Unreadable {
        if (text.strip().equals("-")) {
            return Cell.ANY;
        }
        var reading = new Reading(text);
        var cell = reading.cell();
        reading.tokens.end();
        return cell;
    }

    static Term term(String text) throws Unreadable {
        var reading = new Reading(text);
        var term = reading.sum();
        reading.tokens.end();
        return term;
    }

    private Cell cell() throws Unreadable {
        if (!tokens.isName("not")) {
            return new Cell.Some(tests());
        }
        tokens.take(Kind.NAME);
        tokens.expect("(");
        var tests = tests();
        tokens.expect(")");
        return new Cell.None(tests);
    }

    private List<Test> tests() throws Unreadable {
        var tests = new ArrayList<Test>();
        do {
            tests.add(test());
        } while (tokens.took(","));
        return List.copyOf(tests);
    }

    private Test test() throws Unreadable {
        if (tokens.took("<=")) {
            return new Test.Less(number(), true);
        }
        if (tokens.took("<")) {
            return new Test.Less(number(), false);
        }
        if (tokens.took(">=")) {
            return new Test.Greater(number(), true);
        }
        if (tokens.took(">")) {
            return new Test.Greater(number(), false);
        }
        if (tokens.isSymbol("[") || tokens.isSymbol("(") || tokens.isSymbol("]")) {
            return between();
        }
        return new Test.Is(literal());
    }

    private Test between() throws Unreadable {
        var lowToo = tokens.took("[");
        if (!lowToo && !tokens.took("(")) {
            tokens.expect("]");
        }
        var low = number();
        tokens.expect("..");
        var high = number();
        var highToo = tokens.took("]");
        if (!highToo && !tokens.took(")")) {
            tokens.expect("[");
        }
        return new Test.Between(low, lowToo, high, highToo);
    }

    private BigDecimal number() throws Unreadable {
        var negative = tokens.took("-");
        var number = new BigDecimal(tokens.take(Kind.NUMBER));
        return negative ? number.negate() : number;
    }

    private Value literal() throws Unreadable {
        if (tokens.is(Kind.WORD)) {
            return Value.of(tokens.take(Kind.WORD));
        }
        if (tokens.isName("true") || tokens.isName("false")) {
            return Value.of(tokens.take(Kind.NAME).equals("true"));
        }
        return Value.of(number());
    }

    private Term sum() throws Unreadable {
        if (++depth > DEEPEST) {
            throw new Unreadable("nested deeper than " + DEEPEST);
        }
        var term = product();
        while (tokens.isSymbol("+") || tokens.isSymbol("-")) {
            var operator = tokens.take(Kind.SYMBOL).charAt(0);
            term = new Term.Reckoned(operator, term, product());
        }
        depth--;
        return term;
    }

    private Term product() throws Unreadable {
        var term = factor();
        while (tokens.isSymbol("*") || tokens.isSymbol("/")) {
            var operator = tokens.take(Kind.SYMBOL).charAt(0);
            term = new Term.Reckoned(operator, term, factor());
        }
        return term;
    }

    private Term factor() throws Unreadable {
        if (tokens.took("-")) {
            if (tokens.isSymbol("-")) {
                throw new Unreadable("a sign before a sign");
            }
            return new Term.Negative(factor());
        }
        if (tokens.took("(")) {
            var inner = sum();
            tokens.expect(")");
            return inner;
        }
        if (tokens.is(Kind.NAME) && !tokens.isName("true") && !tokens.isName("false")) {
            return new Term.Name(tokens.take(Kind.NAME));
        }
        return new Term.Constant(literal());
    }
}
