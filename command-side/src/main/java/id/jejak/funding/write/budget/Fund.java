package id.jejak.funding.write.budget;

import id.jejak.kernel.Rupiah;

import java.time.LocalDate;

/**
 * Money of one source.
 *
 * @param received all that came
 * @param held reserved and not spent
 * @param since the day it was first there: nothing is reserved before it
 */
record Fund(Rupiah received, Rupiah held, Rupiah spent, LocalDate since) {
    Rupiah committed() {
        return held.plus(spent);
    }

    Rupiah free() {
        return received.minus(committed());
    }

    Fund holding(Rupiah more) {
        return new Fund(received, held.plus(more), spent, since);
    }

    Fund spending(Rupiah amount) {
        return new Fund(received, held.minus(amount), spent.plus(amount), since);
    }

    Fund releasing(Rupiah amount) {
        return new Fund(received, held.minus(amount), spent, since);
    }

    Fund of(Rupiah total) {
        return new Fund(total, held, spent, since);
    }
}
