package id.jejak.policy.read.lab;

/** What a policy maker is told of somebody's place, the most that does not single a person out. */
enum Told {
    /** Agency, class of post and kind of employment. */
    ALL,
    AGENCY,
    /** Class of post and kind of employment. */
    STANDING,
    NOTHING;

    boolean agency() {
        return this == ALL || this == AGENCY;
    }

    boolean standing() {
        return this == ALL || this == STANDING;
    }
}
