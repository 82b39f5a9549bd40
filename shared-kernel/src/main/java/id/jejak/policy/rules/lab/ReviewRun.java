package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.DecisionEngine;
import id.jejak.policy.rules.histories.ProgrammeDay;
import id.jejak.policy.rules.histories.RecordedOutcome;
import id.jejak.policy.rules.histories.Snapshot;

/**
 * Answers a question about programmes, in the order of their ids. There are a few hundred of them
 * and no more than some thousand reviews, so one thread does it, whatever the means.
 */
record ReviewRun(Plan plan, Snapshot snapshot, DecisionEngine reference) {

    /** Hands on to the figures. */
    private record Counting(Figures figures) implements Witness<ProgrammeDay> {
        @Override
        public void recorded(
                int item, ProgrammeDay at, RecordedOutcome then, Verdict now, Verdict today) {
            figures.recorded(item, at, then, now, today);
        }

        @Override
        public void notInForce(int item) {
            figures.notInForce(item);
        }

        @Override
        public void decided(int item, ProgrammeDay at, Trial trial) {
            figures.decided(item, at, trial);
        }

        @Override
        public void endOfPerson() {
            figures.endOfPerson();
        }
    }

    Report run(Progress progress, Lab.Listener listener) {
        progress.begin(snapshot.programmes().size());
        var figures = new Figures(plan);
        each(new Counting(figures), progress);
        var findings = new Findings();
        listener.counted(figures.report(findings.rules(plan), findings.secondOpinion()));
        var examination = new ReviewExamination(plan, new Authority(reference));
        each(examination, progress);
        examination.rows.forEach(listener::row);
        findings.plus(examination);
        return figures.report(findings.rules(plan), findings.secondOpinion());
    }

    private void each(Witness<ProgrammeDay> witness, Progress progress) {
        var pass = new ReviewPass(plan, snapshot, witness);
        var pause = progress.pause();
        for (var programme : snapshot.programmes()) {
            pass.replay(programme);
            progress.done(1);
            pause.run();
        }
    }
}
