package id.jejak.policy.rules.lab;

import id.jejak.kernel.InvalidValue;
import id.jejak.policy.rules.DatedPolicies;
import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.histories.Snapshot;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers what-if questions.
 *
 * @param policies what was in force, and what decided at the time
 * @param engines that decide; the reference is also asked for its second opinion
 */
public record Lab(DatedPolicies policies, Engines engines) {

    /**
     * @param executor for the other threads; not used with one thread
     * @param threads 1 or more; they change nothing but the time
     */
    public record Means(Executor executor, int threads) {
        public static final Means ALONE = new Means(Runnable::run, 1);
    }

    /** Where a run tells what it finds. */
    public interface Listener {
        /** All that is counted, before single decisions are looked at. */
        void counted(Report figures);

        /** A changed decision, in the order of employees or programmes, policies and days. */
        void row(Row row);
    }

    /** A question with everything it needs; not run yet. */
    public static final class Prepared {
        private final Plan plan;
        private final Snapshot crowd;

        Prepared(Plan plan, Snapshot crowd) {
            this.plan = plan;
            this.crowd = crowd;
        }

        public String id() {
            return plan.id();
        }

        public Stamp stamp() {
            return plan.stamp();
        }

        public int employees() {
            return crowd.size();
        }
    }

    /**
     * @throws ModelRefused if a candidate is no model to decide by
     * @throws InvalidValue {@code lab.unknown-agency} for an agency that no history tells of
     */
    public Prepared prepare(Question question, Snapshot crowd) {
        for (var agency : question.population().agencies()) {
            if (crowd.world().agency(agency) < 0) {
                throw new InvalidValue(
                        "lab.unknown-agency", "Nobody knows the agency " + agency + ".");
            }
        }
        return new Prepared(Plan.of(question, policies, crowd, this::compile), crowd);
    }

    private Decisions compile(PolicyModel model) {
        return engines.compile(model);
    }

    /**
     * @throws Progress.Cancelled if somebody cancelled it
     */
    public Report run(Prepared prepared, Means means, Progress progress, Listener listener) {
        var plan = prepared.plan;
        var crowd = prepared.crowd;
        if (plan.question().isAboutProgrammes()) {
            return new ReviewRun(plan, crowd, engines.reference()).run(progress, listener);
        }
        progress.begin(crowd.size());
        var sweep = new Sweep(crowd.size(), progress, means.executor(), means.threads());
        var figures = new Figures(plan);
        sweep.run(worker(plan, crowd, progress, () -> new Figures(plan)), figures::plus);
        var findings = new Findings();
        listener.counted(figures.report(findings.rules(plan), findings.secondOpinion()));
        var second = new Authority(engines.reference());
        Consumer<Examination> use =
                examined -> {
                    findings.plus(examined);
                    examined.rows.forEach(listener::row);
                };
        sweep.run(worker(plan, crowd, progress, () -> new Examination(plan, second)), use);
        return figures.report(findings.rules(plan), findings.secondOpinion());
    }

    /** One reader and one set of judges for each thread, a fresh witness for each crowd. */
    private static <W extends Witness<Lives>> Supplier<Function<Sweep.Span, W>> worker(
            Plan plan, Snapshot crowd, Progress progress, Supplier<W> witnesses) {
        return () -> {
            var pause = progress.pause();
            var relay = new Relay<W>();
            var pass =
                    new Pass(
                            plan,
                            plan.lives(crowd),
                            (item, variant) -> Judges.of(item, variant, crowd.world()),
                            relay);
            return span -> {
                var witness = witnesses.get();
                relay.turnTo(witness);
                for (var employee = span.from(); employee < span.to(); employee++) {
                    pass.replay(employee);
                    pause.run();
                }
                return witness;
            };
        };
    }
}
