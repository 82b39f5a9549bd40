package id.jejak.award.events;

/** Whether a nominee meets one criterion of the policy. */
public record Finding(Criterion criterion, boolean met) {}
