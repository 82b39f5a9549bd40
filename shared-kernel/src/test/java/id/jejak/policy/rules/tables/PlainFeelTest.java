package id.jejak.policy.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class PlainFeelTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "",
                "not(\"PNS\",\"CPNS\")",
                "[20..80)",
                "(jpHours + 3) * 2",
                "floor(jpHours / 7)",
                "round half up (jpHours, 0)",
                "if jpHours > 3 then floor(jpHours) else max(1, 2)",
                "5 in (1..9)",
                "contains(\"for a function { now() \", \"today\")",
                "functionary + nowhere",
                "jpHours > 3 and (pns or cpns)",
            })
    void what_policies_are_written_in_passes(String text) {
        assertThat(PlainFeel.offence(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "function(c) external 5               | function",
                "now()                                | now",
                "today()                              | today",
                "for i in 1..9 return i               | for",
                "some x in 1..9 satisfies x > 1       | some",
                "EXTERNAL + { a: 1 }                  | {",
                "@\"2026-01-01\"                      | @",
                "1 /* \" */ + now() /* \" */          | /*",
                "1 // \"                              | //",
                "\"a\\\" + now() + \"\"               | \\",
                "\"left open                          |",
                "\"left\" + now                       | now",
                "sort(jpHours)                        | sort",
                "matches(a, \"(x+)+y\")               | matches",
                "get value(a, 1)                      | get value",
                "if a then date and time(a) else 1    | if a then date and time",
                "3 instance of number                 | instance",
                "(matches)(a, \"(x+)+y\")           | )(",
                "[sort][1] (jpHours)                  | ] (",
                "jpHours ** 9999999                   | **",
                "floor(1e9999999)                     | 1e9",
                "floor(.5E+9999999)                   | .5E+9",
                "number(\"1e9999999\")              | number",
            })
    void what_calls_loops_or_looks_at_the_clock_does_not(String text, String offence) {
        assertThat(PlainFeel.offence(text)).isEqualTo(Optional.ofNullable(offence));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "-                                       | ",
                "[20..80), \"jpHours\"                | ",
                "> jpHours                               | jpHours",
                "if clean then round half up (a, 0) else 1 | clean a",
                "not(jpHours > list contains(kinds, 3))  | jpHours kinds",
                "step1e5 + points.total                  | step1e5 points",
            })
    void the_names_of_a_text(String text, String names) {
        assertThat(String.join(" ", PlainFeel.names(text))).isEqualTo(names == null ? "" : names);
    }

    /** Readers of FEEL differ in what they pass over as a blank. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u2003", "\u3000", "\u200b", "\ufeff", "\u000b"})
    void no_blank_hides_a_call(String blank) {
        assertThat(PlainFeel.offence("sort" + blank + "(jpHours)")).contains("sort");
        assertThat(PlainFeel.offence("(sort)" + blank + "(jpHours)")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"'\"a\" + b',true", "'\"a+b\"',false", "x,false"})
    void words_that_are_put_together_are_seen(String text, boolean joins) {
        assertThat(PlainFeel.joins(text)).isEqualTo(joins);
    }
}
