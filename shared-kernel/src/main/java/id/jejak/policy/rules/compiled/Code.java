package id.jejak.policy.rules.compiled;

/** An expression made ready: ten-thousandths in, ten-thousandths or a mark out. */
abstract sealed class Code {
    abstract long of(long[] registers);

    static final class Constant extends Code {
        private final long value;

        Constant(long value) {
            this.value = value;
        }

        @Override
        long of(long[] registers) {
            return value;
        }
    }

    static final class Register extends Code {
        private final int register;

        Register(int register) {
            this.register = register;
        }

        @Override
        long of(long[] registers) {
            return registers[register];
        }
    }

    /** Reckons with two numbers; with a mark on either side the mark is the result. */
    private abstract static sealed class Operation extends Code {
        private final Code left;
        private final Code right;

        Operation(Code left, Code right) {
            this.left = left;
            this.right = right;
        }

        @Override
        final long of(long[] registers) {
            var a = left.of(registers);
            var b = right.of(registers);
            return a <= Scaled.UNDEFINED || b <= Scaled.UNDEFINED ? mark(a, b) : of(a, b);
        }

        abstract long of(long a, long b);
    }

    static final class Sum extends Operation {
        Sum(Code left, Code right) {
            super(left, right);
        }

        @Override
        long of(long a, long b) {
            return sum(a, b);
        }
    }

    static final class Difference extends Operation {
        Difference(Code left, Code right) {
            super(left, right);
        }

        @Override
        long of(long a, long b) {
            return sum(a, -b);
        }
    }

    static final class Product extends Operation {
        Product(Code left, Code right) {
            super(left, right);
        }

        @Override
        long of(long a, long b) {
            if (b % Scaled.ONE == 0) {
                return times(a, b / Scaled.ONE);
            }
            if (a % Scaled.ONE == 0) {
                return times(b, a / Scaled.ONE);
            }
            var product = times(a, b);
            return product % Scaled.ONE == 0 ? product / Scaled.ONE : Scaled.INEXACT;
        }
    }

    static final class Quotient extends Operation {
        Quotient(Code left, Code right) {
            super(left, right);
        }

        @Override
        long of(long a, long b) {
            if (b == 0) {
                return Scaled.UNDEFINED;
            }
            var scaled = times(a, Scaled.ONE);
            return scaled > Scaled.UNDEFINED && scaled % b == 0 ? scaled / b : Scaled.INEXACT;
        }
    }

    /** Nothing reckoned with anything is nothing; what is inexact has to be reckoned again. */
    static long mark(long a, long b) {
        if (a == Scaled.INEXACT || b == Scaled.INEXACT) {
            return Scaled.INEXACT;
        }
        return a == Scaled.UNDEFINED || b == Scaled.UNDEFINED ? Scaled.UNDEFINED : Scaled.NULL;
    }

    static long sum(long a, long b) {
        var sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0 || tooLarge(sum) ? Scaled.INEXACT : sum;
    }

    private static long times(long a, long b) {
        var low = a * b;
        return Math.multiplyHigh(a, b) == low >> 63 && !tooLarge(low) ? low : Scaled.INEXACT;
    }

    private static boolean tooLarge(long scaled) {
        return scaled > Scaled.LARGEST || scaled < -Scaled.LARGEST;
    }
}
