package id.jejak.outreach.read.coverage;

import id.jejak.kernel.EmployeeFact;
import id.jejak.outreach.events.OutreachEvent.OutreachAttended;
import id.jejak.tallies.Count;
import id.jejak.tallies.Person;

import java.util.List;
import java.util.stream.Stream;

/** Years in which an employee came to outreach, each once. */
record Attended(List<Integer> years) {
    static final Attended NEVER = new Attended(List.of());

    Attended after(EmployeeFact fact) {
        if (!(fact instanceof OutreachAttended e) || years.contains(e.occurredOn().getYear())) {
            return this;
        }
        return new Attended(
                Stream.concat(years.stream(), Stream.of(e.occurredOn().getYear()))
                        .sorted()
                        .toList());
    }

    void count(Person person, Count<Topic> count) {
        if (person.isActive()) {
            count.one(Topic.PEOPLE, "");
            years.forEach(year -> count.one(Topic.REACHED, "", year));
        }
    }
}
