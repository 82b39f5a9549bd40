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
            })
    void what_calls_loops_or_looks_at_the_clock_does_not(String text, String offence) {
        assertThat(PlainFeel.offence(text)).isEqualTo(Optional.ofNullable(offence));
    }

    @ParameterizedTest
    @CsvSource({"'\"a\" + b',true", "'\"a+b\"',false", "x,false"})
    void words_that_are_put_together_are_seen(String text, boolean joins) {
        assertThat(PlainFeel.joins(text)).isEqualTo(joins);
    }
}
