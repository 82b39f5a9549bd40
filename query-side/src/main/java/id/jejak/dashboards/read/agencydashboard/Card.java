package id.jejak.dashboards.read.agencydashboard;

import id.jejak.kernel.EmploymentKind;
import id.jejak.tallies.Person;
import id.jejak.tallies.Placed;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the dashboards know of one employee. Nothing here depends on the order in which facts of
 * different streams were recorded.
 *
 * @param formerly agencies that a transfer left or led to, with all above them
 */
record Card(
        Person person,
        SortedSet<String> formerly,
        Assessed assessed,
        Learning learning,
        Evaluations evaluations,
        Awards awards)
        implements Placed {

    static Card of(Person person) {
        return new Card(
                person,
                Collections.emptySortedSet(),
                Assessed.NONE,
                Learning.NONE,
                Evaluations.NONE,
                Awards.NONE);
    }

    @Override
    public List<String> path() {
        return person.path();
    }

    /** The two groups whose years and duties differ. */
    String group() {
        return groupOf(person.kind());
    }

    static String groupOf(EmploymentKind kind) {
        return kind.isPns() ? EmploymentKind.PNS.name() : EmploymentKind.PPPK.name();
    }

    Card with(Person next) {
        return next == person
                ? this
                : new Card(next, formerly, assessed, learning, evaluations, awards);
    }

    Card movedBetween(Collection<String> agencies) {
        var more = new TreeSet<>(formerly);
        more.addAll(agencies);
        return new Card(person, more, assessed, learning, evaluations, awards);
    }

    Card with(Assessed next) {
        return new Card(person, formerly, next, learning, evaluations, awards);
    }

    Card with(Learning next) {
        return new Card(person, formerly, assessed, next, evaluations, awards);
    }

    Card with(Evaluations next) {
        return new Card(person, formerly, assessed, learning, next, awards);
    }

    Card with(Awards next) {
        return new Card(person, formerly, assessed, learning, evaluations, next);
    }
}
