package id.jejak.offender.events;

import id.jejak.offender.write.ScribeDecider;
import id.jejak.workforce.events.Person;

/** An event that tells about a person and knows who decided it. */
public record Gossip(Person person, ScribeDecider decider) {}
