package id.jejak.training.read.coverage;

import id.jejak.access.AccessDenied;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PostClass;
import id.jejak.projecting.ReadModels;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.EmployeeCard;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The people of an agency who had no training for years, longest first. */
@Component
final class WhoWaitsForATraining {
    static final int PAGE = 50;

    private final ReadModels models;
    private final AgencyFigures<Topic> figures;
    private final Clock clock;

    WhoWaitsForATraining(ReadModels models, Clock clock) {
        this.models = models;
        this.figures = new AgencyFigures<>(models, CoverageProjection.TALLIES);
        this.clock = clock;
    }

    /**
     * @param idleSince day of the last training; of the first day of service if there was none
     */
    record Waiting(
            EmployeeId employeeId,
            AgencyId agencyId,
            PostClass postClass,
            boolean everTrained,
            LocalDate idleSince) {}

    /**
     * @param before everybody on the page had the last training before this day
     */
    record Sheet(LocalDate before, long total, int page, List<Waiting> people) {}

    /**
     * @param years 1 to 60
     * @param page from 0
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read these people
     */
    Sheet in(Actor actor, String agencyId, int years, int page) {
        if (!isOpenTo(actor, agencyId)) {
            throw new AccessDenied();
        }
        var before = LocalDate.now(clock).minusYears(years);
        var idle = idle(agencyId, before);
        var shown = idle.stream().skip((long) page * PAGE).limit(PAGE).map(Idle::employee).toList();
        var cards = CoverageProjection.CARDS.read(models, shown);
        return new Sheet(
                before,
                idle.size(),
                page,
                shown.stream()
                        .filter(cards::containsKey)
                        .map(id -> waiting(id, cards.get(id)))
                        .toList());
    }

    private record Idle(String employee, String since) {}

    private List<Idle> idle(String agencyId, LocalDate day) {
        var before = day.toString();
        var idle = new ArrayList<Idle>();
        for (var crowd : CoverageProjection.CROWDS.in(models, agencyId)) {
            crowd.each(
                    (who, since) -> {
                        if (since.compareTo(before) < 0) {
                            idle.add(new Idle(who, since));
                        }
                    });
        }
        idle.sort(Comparator.comparing(Idle::since).thenComparing(Idle::employee));
        return idle;
    }

    /**
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws AccessDenied unless the actor may at least read figures of the agency
     */
    boolean isOpenTo(Actor actor, String agencyId) {
        return figures.allowed(actor, agencyId).opensPeopleTo(actor);
    }

    private static Waiting waiting(String id, EmployeeCard<Chances> card) {
        return new Waiting(
                new EmployeeId(id),
                new AgencyId(card.path().getLast()),
                card.person().postClass(),
                card.own().trained(),
                card.own().idleSince());
    }
}
