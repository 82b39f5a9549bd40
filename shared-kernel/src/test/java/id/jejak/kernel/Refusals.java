package id.jejak.kernel;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class Refusals {
    private Refusals() {}

    static void assertRefused(String code, ThrowingCallable creation) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(creation)
                .extracting(InvalidValue::code)
                .isEqualTo(code);
    }
}
