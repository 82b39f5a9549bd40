package id.jejak.policy.rules.compiled;

import org.jspecify.annotations.Nullable;

/**
 * What each rule gives for one output.
 *
 * @param codes for rules that reckon; null for those whose constant counts
 */
record FastOutput(int register, long[] constants, @Nullable Code[] codes, boolean reckons) {
    long of(int rule, long[] registers) {
        if (reckons) {
            var code = codes[rule];
            if (code != null) {
                return code.of(registers);
            }
        }
        return constants[rule];
    }
}
