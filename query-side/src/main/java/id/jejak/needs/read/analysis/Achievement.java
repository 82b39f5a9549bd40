package id.jejak.needs.read.analysis;

import id.jejak.tallies.Numbers;
import id.jejak.tallies.Tally;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;

/**
 * Plan against achievement over needs.
 *
 * @param planned with a training in the plan
 * @param met by a later assessment or by the planned training
 * @param lapsed because the employee left the service
 * @param share of the needs that are met, 0 to 1; null where there are none
 * @param jp hours planned
 */
record Achievement(
        long needs,
        long planned,
        long met,
        long byAssessment,
        long byTraining,
        long lapsed,
        @Nullable BigDecimal share,
        BigDecimal jp) {

    /** Of an agency and some years. */
    static Achievement of(Tally<Topic> tally, IntPredicate years) {
        return of(
                tally.sum(Topic.NEEDS, years),
                tally.sum(Topic.PLANNED, years),
                state -> in(tally, state, years),
                Numbers.hundredths(tally.sum(Topic.PLANNED_JP, years)));
    }

    private static long in(Tally<Topic> tally, NeedState state, IntPredicate years) {
        var sum = new LongAdder();
        tally.each(
                Topic.STATE,
                (figure, number) -> {
                    if (figure.of().equals(state.name()) && years.test(figure.at())) {
                        sum.add(number);
                    }
                });
        return sum.sum();
    }

    static Achievement of(List<NeedOfPerson> needs) {
        return of(
                needs.size(),
                needs.stream().filter(one -> one.programmeId() != null).count(),
                state -> needs.stream().filter(one -> one.state() == state).count(),
                needs.stream()
                        .map(one -> one.jp().hours())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Achievement of(
            long needs, long planned, ToLongFunction<NeedState> in, BigDecimal jp) {
        var byAssessment = in.applyAsLong(NeedState.MET_BY_ASSESSMENT);
        var byTraining = in.applyAsLong(NeedState.MET_BY_TRAINING);
        var met = byAssessment + byTraining;
        return new Achievement(
                needs,
                planned,
                met,
                byAssessment,
                byTraining,
                in.applyAsLong(NeedState.LAPSED),
                Numbers.share(met, needs),
                jp);
    }
}
