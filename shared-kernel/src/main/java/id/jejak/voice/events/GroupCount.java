package id.jejak.voice.events;

/**
 * How many came of a group, such as farmers or teachers.
 *
 * @param count 1 to 100,000
 */
public record GroupCount(String group, int count) {}
