package id.jejak.training.events;

import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;

/**
 * Why somebody stands where on a waiting list: what was known on the day of the nomination, and the
 * points that the rule gave for it. Both stay in the event, so that the order can be explained for
 * ever.
 *
 * @param missingLevels levels below the session's aims, summed over its competencies, 0 or more
 * @param monthsWithoutTraining whole months since the last completed training, or since the
 *     beginning of service, 0 or more
 * @param jpMissing JP still missing in that calendar year for the duty of PNS; 0 for others
 * @param needAdopted whether a development plan that was adopted names such a need of the employee
 * @param points the more, the sooner
 * @param policy the rule that gave them
 */
public record Priority(
        int missingLevels,
        int monthsWithoutTraining,
        Jp jpMissing,
        boolean needAdopted,
        int points,
        PolicyRef policy) {}
