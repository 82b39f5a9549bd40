package id.jejak.needs.read.analysis;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.Jp;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.events.NeedEvent;
import id.jejak.needs.events.NeedEvent.DevelopmentPlanned;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedEvent.NeedWithdrawn;
import id.jejak.needs.events.NeedEvent.PlanRevised;
import id.jejak.tallies.Count;
import id.jejak.tallies.Person;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is kept of one employee: what the employee can and did, and the needs. */
record OwnNeeds(Learned learned, List<NeedCard> needs) {
    static final OwnNeeds NONE = new OwnNeeds(Learned.NOTHING, List.of());

    OwnNeeds after(EmployeeFact fact) {
        return switch (fact) {
            case AssessmentEvent e -> new OwnNeeds(learned.after(e), needs);
            case TrainingCompleted e -> new OwnNeeds(learned.after(e), needs);
            case NeedDeclared e -> new OwnNeeds(learned, with(NeedCard.of(e)));
            case NeedWithdrawn e -> new OwnNeeds(learned, without(e).toList());
            case DevelopmentPlanned e -> planned(e, e.programmeId(), e.jp());
            case PlanRevised e -> planned(e, e.programmeId(), e.jp());
            default -> this;
        };
    }

    void count(Person person, Count<Topic> count) {
        for (var need : needs) {
            count.one(Topic.NEEDS, need.source().name(), need.year());
            count.one(Topic.STATE, need.state(learned, person.isActive()).name(), need.year());
            if (need.programmeId() != null) {
                count.one(Topic.PLANNED, "", need.year());
                count.add(
                        Topic.PLANNED_JP,
                        "",
                        need.year(),
                        need.jp().hours().movePointRight(2).longValueExact());
            }
        }
    }

    private OwnNeeds planned(NeedEvent event, @Nullable ProgrammeId programme, Jp hours) {
        return new OwnNeeds(
                learned,
                needs.stream()
                        .map(need -> need.isOf(event) ? need.planned(programme, hours) : need)
                        .toList());
    }

    private List<NeedCard> with(NeedCard next) {
        return Stream.concat(needs.stream(), Stream.of(next))
                .sorted(
                        Comparator.comparing((NeedCard need) -> need.cycleId().value())
                                .thenComparing(NeedCard::competencyId))
                .toList();
    }

    private Stream<NeedCard> without(NeedEvent event) {
        return needs.stream().filter(need -> !need.isOf(event));
    }
}
