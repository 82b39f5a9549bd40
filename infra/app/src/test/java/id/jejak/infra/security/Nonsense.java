package id.jejak.infra.security;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Values that callers should never have thought of, mixed with those that they should send. */
final class Nonsense {
    private static final String[] DATES = {
        "2024-01-31",
        "2025-03-31",
        "1999-12-01",
        "2024-02-30",
        "2024-13-01",
        "0000-00-00",
        "0000-01-01",
        "9999-12-31",
        "+999999999-12-31",
        "-999999999-01-01",
        "2024-1-1",
        "31-01-2024",
        "2024-01-31T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z"
    };
    private static final String[] NUMBERS = {
        "0",
        "1",
        "2",
        "5",
        "20",
        "100",
        "-1",
        "-0",
        "0.5",
        "1e3",
        "1E2147483648",
        "1E-2147483647",
        "NaN",
        "Infinity",
        "2024",
        "2147483647",
        "2147483648",
        "-2147483648",
        "9223372036854775807",
        "99999999999999999999",
        "0x10",
        "1,5",
        "\uff11"
    };
    private static final String[] WORDS = {
        "CITY",
        "AGENCY",
        "PNS",
        "CPNS",
        "PPPK",
        "S1",
        "SMA",
        "AGE",
        "OWN_REQUEST",
        "JPT_PRATAMA",
        "PELAKSANA",
        "MANAGERIAL",
        "REACTION",
        "LEARNING",
        "PARTICIPANT",
        "SUPERIOR",
        "NATIONAL",
        "TECHNICAL",
        "SEMINAR",
        "COACHING",
        "SATYALANCANA_X",
        "OFFICER",
        "EMPLOYEE",
        "III/a",
        "IV/e",
        "MAPPING",
        "ASSESSMENT_CENTER",
        "199001012015021001",
        "198512312010012002",
        "a1",
        "b2",
        "ani"
    };
    private static final String[] TEXTS = {
        "",
        " ",
        "Ani",
        "Dinas Komunikasi dan Informatika",
        "\0",
        "\u0007bell",
        "line\nbreak",
        "\ud800 alone",
        "\udc00",
        "\ud83d\ude00",
        "e\u0301",
        "\u202eright to left",
        "'; drop table",
        "$where",
        "$",
        "a.b",
        "{{7*7}}",
        "${x}",
        "#{1/0}",
        "<script>alert(1)</script>",
        "%s%n%d",
        "../../../etc/passwd",
        "-",
        ".",
        "~",
        "null",
        "true",
        "\\",
        "\"",
        "a\tb"
    };
    private static final int[] LENGTHS = {63, 64, 65, 200, 201, 4_000, 4_001, 20_000};

    private final RandomGenerator random;
    private final Sense sense;
    private int oddOneIn = 4;

    Nonsense(RandomGenerator random, Sense sense) {
        this.random = random;
        this.sense = sense;
    }

    String text() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> pick(DATES);
            case 2, 3 -> pick(NUMBERS);
            case 4, 5, 6 -> pick(WORDS);
            case 7, 8 -> sense.textFor("id");
            case 9 -> "x".repeat(LENGTHS[random.nextInt(LENGTHS.length)]);
            default -> pick(TEXTS);
        };
    }

    /** Before each request: how often in it a value is not what it should be. */
    void changeMood() {
        oddOneIn = new int[] {4, 15, 300}[random.nextInt(3)];
    }

    boolean isOdd() {
        return random.nextInt(oddOneIn) == 0;
    }

    /**
     * What the name of a field or parameter asks for, most of the time; never a position that is
     * not there yet, for which an answer waits.
     */
    String textFor(String name) {
        return isOdd() && !name.equals("atLeast") ? text() : sense.textFor(name);
    }

    byte[] spoilt(byte[] whole) {
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            case 1 -> withByte(whole, (byte) 0xff);
            case 2 -> withByte(whole, (byte) random.nextInt(32));
            case 3 -> join(whole, whole);
            default -> ("[".repeat(5_000) + "]".repeat(5_000)).getBytes(StandardCharsets.US_ASCII);
        };
    }

    private byte[] withByte(byte[] whole, byte odd) {
        var spoilt = whole.clone();
        if (spoilt.length > 0) {
            spoilt[random.nextInt(spoilt.length)] = odd;
        }
        return spoilt;
    }

    private static byte[] join(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    String pick(String... some) {
        return some[random.nextInt(some.length)];
    }
}
