package id.jejak.policy.read.ipasn;

import id.jejak.access.AccessDenied;
import id.jejak.access.AgencyPaths;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.policy.read.histories.LiveHistories;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers what the index of an agency or of one employee is, for those who may know. */
@Component
final class HowProfessional {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int YEARS_BACK = 5;

    private final Scores scores;
    private final LiveHistories histories;
    private final AgencyPaths paths;
    private final Clock clock;

    HowProfessional(Scores scores, LiveHistories histories, AgencyPaths paths, Clock clock) {
        this.scores = scores;
        this.histories = histories;
        this.paths = paths;
        this.clock = clock;
    }

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /**
     * @param wanted position that the answer should hold; -1 for none in particular
     * @throws NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read its figures
     */
    AgencyIpAsn ofAgency(Actor actor, String agencyId, int year, long wanted) {
        paths.openFigures(actor, new AgencyId(agencyId));
        await(wanted);
        return answer(agencyId, year, scores.of(year, wanted), wanted);
    }

    private AgencyIpAsn answer(
            String agencyId, int year, Optional<YearOfScores> found, long wanted) {
        var of = found.map(scored -> scored.of(agencyId)).orElseGet(Sum::new);
        return new AgencyIpAsn(
                agencyId,
                year,
                found.map(YearOfScores::day).orElse(null),
                found.flatMap(HowProfessional::version).orElse(null),
                found.map(YearOfScores::position).orElseGet(histories::position),
                AgencyIpAsn.Figures.of(of),
                years(agencyId, year, wanted),
                found.map(scored -> below(agencyId, scored)).orElse(List.of()));
    }

    private static Optional<String> version(YearOfScores scored) {
        return Optional.ofNullable(scored.policy()).map(policy -> policy.ref().version());
    }

    private List<AgencyIpAsn.OfYear> years(String agencyId, int year, long wanted) {
        var last = new ArrayList<AgencyIpAsn.OfYear>();
        for (var one = year; one > year - YEARS_BACK; one--) {
            var of = one;
            scores.of(of, wanted)
                    .ifPresent(
                            scored -> {
                                var sum = scored.of(agencyId);
                                last.add(
                                        new AgencyIpAsn.OfYear(
                                                of,
                                                version(scored).orElse(null),
                                                sum.mean(),
                                                sum.measured()));
                            });
        }
        return List.copyOf(last);
    }

    private static List<AgencyIpAsn.Below> below(String agencyId, YearOfScores scored) {
        return scored.below(agencyId).stream()
                .map(id -> new AgencyIpAsn.Below(id, AgencyIpAsn.Figures.of(scored.of(id))))
                .toList();
    }

    /**
     * @throws AccessDenied unless the actor may read this employee
     */
    OwnIpAsn ofEmployee(Actor actor, EmployeeId employee, long wanted) {
        paths.openPerson(actor, employee);
        await(wanted);
        return of(employee, wanted);
    }

    /** For whom access was checked. */
    OwnIpAsn of(EmployeeId employee, long wanted) {
        var people = scores.snapshot(wanted);
        var years = new ArrayList<OwnIpAsn.Year>();
        people.of(employee)
                .ifPresent(
                        history -> {
                            var first = LocalDate.ofEpochDay(history.appointedOn()).getYear();
                            for (var year = thisYear(); year >= first; year--) {
                                scores.dayOf(year)
                                        .filter(
                                                day ->
                                                        history.isInServiceOn(
                                                                (int) day.toEpochDay()))
                                        .ifPresent(
                                                day ->
                                                        scores.policyOn(day)
                                                                .map(
                                                                        policy ->
                                                                                Explained.of(
                                                                                        history,
                                                                                        people
                                                                                                .world(),
                                                                                        day,
                                                                                        policy))
                                                                .ifPresent(years::add));
                            }
                        });
        return new OwnIpAsn(employee, people.position(), List.copyOf(years));
    }

    private void await(long wanted) {
        if (wanted >= 0) {
            histories.await(wanted, PATIENCE);
        }
    }
}
