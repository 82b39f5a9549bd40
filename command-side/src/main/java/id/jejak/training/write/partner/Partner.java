package id.jejak.training.write.partner;

import id.jejak.deciding.Shell;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.PartnerEvent;
import id.jejak.training.events.PartnerEvent.AgreementEnded;
import id.jejak.training.events.PartnerEvent.AgreementSigned;
import id.jejak.training.events.PartnerEvent.PartnerRegistered;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.events.PartnerEvent.SessionPartnered;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must be known about a partner to decide about it. */
sealed interface Partner {
    record Unknown() implements Partner {}

    /**
     * @param agreements by number, in the order in which they were signed
     */
    record Known(
            PartnerRegistered as,
            Map<String, Agreement> agreements,
            Set<ProgrammeId> programmes,
            Set<SessionId> sessions)
            implements Partner {
        Optional<Agreement> inForce(LocalDate first, LocalDate last) {
            return agreements.values().stream()
                    .filter(one -> one.covers(first, last))
                    .min(Comparator.comparing(one -> one.as().number()));
        }

        private Known with(Agreement agreement) {
            var next = new LinkedHashMap<>(agreements);
            next.put(agreement.as().number(), agreement);
            return new Known(as, Collections.unmodifiableMap(next), programmes, sessions);
        }
    }

    Partner UNKNOWN = new Unknown();

    static Partner evolve(Partner state, PartnerEvent event) {
        return switch (event) {
            case PartnerRegistered e -> new Known(e, Map.of(), Set.of(), Set.of());
            case AgreementSigned e -> known(state, e).with(new Agreement(e, null));
            case AgreementEnded e -> {
                var partner = known(state, e);
                var agreement = partner.agreements().get(e.number());
                if (agreement == null) {
                    throw Shell.corrupt(e, state);
                }
                yield partner.with(new Agreement(agreement.as(), e));
            }
            case ProgrammePartnered e -> {
                var p = known(state, e);
                yield new Known(
                        p.as(),
                        p.agreements(),
                        plus(p.programmes(), e.programmeId()),
                        p.sessions());
            }
            case SessionPartnered e -> {
                var p = known(state, e);
                yield new Known(
                        p.as(), p.agreements(), p.programmes(), plus(p.sessions(), e.sessionId()));
            }
        };
    }

    private static Known known(Partner state, PartnerEvent event) {
        if (state instanceof Known known) {
            return known;
        }
        throw Shell.corrupt(event, state);
    }

    private static <T> Set<T> plus(Set<T> some, T more) {
        var all = new HashSet<>(some);
        all.add(more);
        return Collections.unmodifiableSet(all);
    }
}
