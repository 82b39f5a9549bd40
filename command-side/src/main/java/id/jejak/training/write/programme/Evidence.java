package id.jejak.training.write.programme;

import id.jejak.kernel.Percent;
import id.jejak.kernel.SessionId;
import id.jejak.policy.rules.Inputs;
import id.jejak.training.rules.ProgrammeFollowUp;
import id.jejak.training.rules.ProgrammeFollowUp.Change;
import id.jejak.training.write.programme.ProgrammeResults.Closed;
import id.jejak.training.write.programme.ProgrammeResults.Said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of a programme when it is reviewed. What only advice needs is looked up only then.
 *
 * @param closed every closed evaluation of the programme
 * @param saidOf what participants said of a session
 * @param before what assessments had found about the participant before the training
 */
record Evidence(
        List<Closed> closed,
        Function<SessionId, List<Said>> saidOf,
        Function<Closed, Optional<Percent>> before) {
    /**
     * @param counted the evaluations that the review rests on
     * @param on the day of the review, after which nothing counts
     */
    Inputs inputs(List<Closed> counted, LocalDate on) {
        var changes =
                counted.stream()
                        .map(one -> new Change(before.apply(one).orElse(null), one.result()))
                        .toList();
        var feedback =
                counted.stream()
                        .map(Closed::session)
                        .distinct()
                        .flatMap(session -> saidOf.apply(session).stream())
                        .filter(said -> !said.on().isAfter(on))
                        .map(Said::result)
                        .toList();
        return ProgrammeFollowUp.inputs(changes, feedback);
    }
}
