package id.jejak.award.read.honours;

import id.jejak.award.events.AwardKind;
import id.jejak.award.read.honours.Honours.State;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.EmploymentKind;
import id.jejak.tallies.EmployeeCard;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What the lists of an agency need of one employee.
 *
 * @param pnsSince TMT CPNS of who serves as PNS; null for everybody else
 * @param measures those annulled left out
 */
record Merits(@Nullable LocalDate pnsSince, List<Award> awards, List<Measure> measures) {
    private static final String NO_PNS = "-";
    private static final char ON = '@';
    private static final char MEASURE = '!';
    private static final char UNTIL = '>';

    /**
     * @param publishedOn null for one that is granted or on its way
     */
    record Award(AwardKind kind, @Nullable LocalDate publishedOn) {
        private static Award of(String text) {
            var at = text.indexOf(ON);
            return at < 0
                    ? new Award(AwardKind.valueOf(text), null)
                    : new Award(
                            AwardKind.valueOf(text.substring(0, at)),
                            LocalDate.parse(text.substring(at + 1)));
        }
    }

    boolean holds(AwardKind kind) {
        return awards.stream().anyMatch(one -> one.kind() == kind);
    }

    /**
     * Such as {@code 2010-03-01 SATYALANCANA_X@2021-08-17 !MEDIUM@2025-09-01>2026-03-01}. Null for
     * who neither serves as PNS nor won anything.
     */
    static @Nullable String line(EmployeeCard<Honours> card) {
        var person = card.person();
        var own = card.own();
        var serves = person.isActive() && person.kind() == EmploymentKind.PNS;
        if (!serves && own.awards().isEmpty()) {
            return null;
        }
        var line = new StringJoiner(" ").add(serves ? person.since().toString() : NO_PNS);
        for (var award : own.awards()) {
            var kind = award.kind().name();
            line.add(award.state() == State.PUBLISHED ? kind + ON + award.on() : kind);
        }
        for (var measure : own.weighed()) {
            var imposed = MEASURE + measure.severity().name() + ON + measure.from();
            line.add(measure.until() == null ? imposed : imposed + UNTIL + measure.until());
        }
        return line.toString();
    }

    static Merits of(String line) {
        var words = line.split(" ");
        var awards = new ArrayList<Award>();
        var measures = new ArrayList<Measure>();
        for (int i = 1; i < words.length; i++) {
            if (words[i].charAt(0) == MEASURE) {
                measures.add(measure(words[i]));
            } else {
                awards.add(Award.of(words[i]));
            }
        }
        var since = words[0].equals(NO_PNS) ? null : LocalDate.parse(words[0]);
        return new Merits(since, awards, measures);
    }

    private static Measure measure(String text) {
        var at = text.indexOf(ON);
        var end = text.indexOf(UNTIL);
        return new Measure(
                Severity.valueOf(text.substring(1, at)),
                LocalDate.parse(text.substring(at + 1, end < 0 ? text.length() : end)),
                end < 0 ? null : LocalDate.parse(text.substring(end + 1)));
    }
}
