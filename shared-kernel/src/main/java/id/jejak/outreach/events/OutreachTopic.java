package id.jejak.outreach.events;

/** What is explained. */
public enum OutreachTopic {
    POLICY,
    PROGRAMME
}
