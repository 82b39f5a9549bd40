package id.jejak.training.read.partners;

import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.Tallies;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.PartnerEvent;
import id.jejak.training.events.PartnerEvent.AgreementEnded;
import id.jejak.training.events.PartnerEvent.AgreementSigned;
import id.jejak.training.events.PartnerEvent.PartnerRegistered;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.events.PartnerEvent.SessionPartnered;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.workforce.events.AgencyEvent;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Partners, the sessions held with them, and the tallies of those. */
@Component
final class PartnersProjection implements Projection {
    static final String NAME = "training-partners";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "partners", Topic.class);

    private static final Contribution<Held, Topic> OF_SESSION = Contribution.of(Held::count);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(TALLIES.shelf(), Held.SHELF, Partner.SHELF, Ties.SHELF, TALLIES.agencies());
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(
                AgencyEvent.class,
                PartnerEvent.class,
                SessionScheduled.class,
                SessionCancelled.class,
                TrainingCompleted.class,
                EvaluationRecorded.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case PartnerEvent e -> partner(e, documents);
            case SessionScheduled e -> scheduled(e, documents);
            case SessionCancelled e -> session(e.sessionId().value(), documents, Held::calledOff);
            case TrainingCompleted e -> {
                var jp = e.credited().hours().movePointRight(2).longValueExact();
                session(e.sessionId().value(), documents, held -> held.completed(jp));
            }
            case EvaluationRecorded e -> {
                var result = hundredths(e.result().value());
                session(e.sessionId().value(), documents, held -> held.evaluated(result));
            }
            default -> {
                // No matter of partners.
            }
        }
    }

    private static void scheduled(SessionScheduled e, Documents documents) {
        var session = e.sessionId().value();
        var path = TALLIES.path(e.organiser(), documents);
        TALLIES.change(documents, Held.SHELF, session, OF_SESSION, _ -> Held.of(e, path));
        ties(e.activity().programmeId().value(), documents, known -> known.withSession(session));
        settle(session, documents);
    }

    private static void partner(PartnerEvent event, Documents documents) {
        var id = event.partnerId().value();
        documents.change(
                Partner.SHELF,
                id,
                known ->
                        event instanceof PartnerRegistered e
                                ? Partner.of(e)
                                : Objects.requireNonNull(known, "a partner never registered")
                                        .after(event));
        switch (event) {
            case PartnerRegistered _ -> {
                // Nothing is held together yet.
            }
            case SessionPartnered e -> settle(id, e.sessionId().value(), documents);
            case ProgrammePartnered e -> {
                ties(e.programmeId().value(), documents, known -> known.withPartner(id));
                settleAll(e.programmeId().value(), documents);
            }
            case AgreementSigned _, AgreementEnded _ -> {
                var partner = Objects.requireNonNull(documents.find(Partner.SHELF, id));
                partner.programmes().forEach(programme -> settleAll(programme, documents));
            }
        }
    }

    private static void settleAll(String programme, Documents documents) {
        var ties = documents.find(Ties.SHELF, programme);
        if (ties != null) {
            ties.sessions().forEach(session -> settle(session, documents));
        }
    }

    /** A partner that names the session itself is not among those of its programme. */
    private static void settle(String partner, String session, Documents documents) {
        TALLIES.change(
                documents,
                Held.SHELF,
                session,
                OF_SESSION,
                held -> {
                    var known = known(held);
                    var all = new TreeSet<>(known.partners());
                    all.add(partner);
                    return known.with(List.copyOf(all));
                });
    }

    private static void settle(String session, Documents documents) {
        var held = known(documents.find(Held.SHELF, session));
        var ties = documents.find(Ties.SHELF, held.programme());
        var candidates = new TreeSet<>(held.partners());
        if (ties != null) {
            candidates.addAll(ties.partners());
        }
        var partners =
                candidates.stream().filter(id -> holds(id, session, held, documents)).toList();
        TALLIES.change(
                documents, Held.SHELF, session, OF_SESSION, now -> known(now).with(partners));
    }

    private static boolean holds(String partner, String session, Held held, Documents documents) {
        var known = documents.find(Partner.SHELF, partner);
        return known != null && known.holds(session, held.programme(), held.startsOn());
    }

    private static void session(String session, Documents documents, UnaryOperator<Held> change) {
        TALLIES.change(
                documents, Held.SHELF, session, OF_SESSION, held -> change.apply(known(held)));
    }

    private static void ties(String programme, Documents documents, UnaryOperator<Ties> change) {
        documents.change(
                Ties.SHELF, programme, known -> change.apply(known == null ? Ties.NONE : known));
    }

    private static Held known(@Nullable Held held) {
        return Objects.requireNonNull(held, "a session never scheduled");
    }

    private static long hundredths(BigDecimal percent) {
        return percent.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
