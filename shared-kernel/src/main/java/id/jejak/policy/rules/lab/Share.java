package id.jejak.policy.rules.lab;

/** How many decisions of a year had this outcome; of a yearly decision, how many people. */
public record Share(int year, String outcome, long before, long after) {}
