package id.jejak.infra.sample;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that depends on nothing but the seed and a key, so that one more city, person or file
 * leaves all others as they were. Only {@code nextLong} of the generator is used: its algorithm is
 * specified, those of the derived draws may change with the JDK.
 */
final class Dice {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    static Dice of(long seed, Object... key) {
        var hash = FNV_OFFSET ^ seed;
        for (var part : key) {
            var text = part.toString();
            for (var i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ '/') * FNV_PRIME;
        }
        return new Dice(hash);
    }

    /** 0 inclusive to {@code bound} exclusive. */
    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(random.nextLong(), bound);
    }

    /** Both ends included. */
    int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    double share() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return share() < probability;
    }

    /** Bell shaped, mean 0 and deviation 1, never beyond 3.5. */
    double bell() {
        return (share() + share() + share() + share() - 2) * 1.7320508;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** An index, in proportion to its weight. */
    int weighted(double[] weights) {
        var total = 0.0;
        for (var weight : weights) {
            total += weight;
        }
        var point = share() * total;
        for (var i = 0; i < weights.length; i++) {
            point -= weights[i];
            if (point < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
