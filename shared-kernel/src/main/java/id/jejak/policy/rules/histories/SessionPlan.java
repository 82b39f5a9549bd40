package id.jejak.policy.rules.histories;

import id.jejak.training.events.Activity;

/**
 * What a nomination has to know of the session.
 *
 * @param marks form and reach, as {@link Marks} packs them
 * @param aims competency and level, packed like a result
 */
record SessionPlan(int programme, int marks, int span, int programmeJp, int[] aims) {
    static SessionPlan of(Activity activity, World world) {
        var aims =
                activity.aims().entrySet().stream()
                        .mapToInt(
                                aim ->
                                        Marks.result(
                                                world.competencies.of(aim.getKey().value()),
                                                aim.getValue().value(),
                                                0))
                        .toArray();
        return new SessionPlan(
                world.programmes.of(activity.programmeId().value()),
                Marks.activity(activity.form(), activity.reach()),
                Marks.span(activity.days(), activity.meetings(), activity.days()),
                Marks.hundredths(activity.programmeJp().hours()),
                aims);
    }
}
