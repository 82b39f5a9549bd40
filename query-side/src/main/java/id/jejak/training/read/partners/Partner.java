package id.jejak.training.read.partners;

import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.training.events.PartnerEvent;
import id.jejak.training.events.PartnerEvent.AgreementEnded;
import id.jejak.training.events.PartnerEvent.AgreementSigned;
import id.jejak.training.events.PartnerEvent.PartnerRegistered;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.events.PartnerEvent.SessionPartnered;
import id.jejak.training.events.PartnerKind;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A partner and its agreements.
 *
 * @param programmes offered together
 * @param sessions held together by their own agreement
 */
record Partner(
        String code,
        String name,
        PartnerKind kind,
        List<Period> agreements,
        List<String> programmes,
        List<String> sessions) {
    static final Shelf<Partner> SHELF =
            JsonShelf.of(PartnersProjection.NAME, "partners.partners", Partner.class);

    /**
     * @param until the last day, or the day before it ended early
     */
    record Period(String number, String subject, LocalDate from, LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    Partner after(PartnerEvent event) {
        return switch (event) {
            case PartnerRegistered e ->
                    new Partner(e.code(), e.name(), e.kind(), agreements, programmes, sessions);
            case AgreementSigned e ->
                    with(
                            plus(
                                    agreements,
                                    new Period(e.number(), e.subject(), e.from(), e.until())));
            case AgreementEnded e ->
                    with(
                            agreements.stream()
                                    .map(
                                            one ->
                                                    one.number().equals(e.number())
                                                            ? cut(one, e.occurredOn())
                                                            : one)
                                    .toList());
            case ProgrammePartnered e ->
                    new Partner(
                            code,
                            name,
                            kind,
                            agreements,
                            plus(programmes, e.programmeId().value()),
                            sessions);
            case SessionPartnered e ->
                    new Partner(
                            code,
                            name,
                            kind,
                            agreements,
                            programmes,
                            plus(sessions, e.sessionId().value()));
        };
    }

    static Partner of(PartnerRegistered e) {
        return new Partner(e.code(), e.name(), e.kind(), List.of(), List.of(), List.of());
    }

    /** Named itself, or of a programme on a day that an agreement covers. */
    boolean holds(String session, String programme, LocalDate startsOn) {
        return sessions.contains(session)
                || programmes.contains(programme)
                        && agreements.stream().anyMatch(one -> one.covers(startsOn));
    }

    private Partner with(List<Period> next) {
        return new Partner(code, name, kind, next, programmes, sessions);
    }

    private static Period cut(Period one, LocalDate end) {
        var last = end.minusDays(1);
        return last.isBefore(one.until())
                ? new Period(one.number(), one.subject(), one.from(), last)
                : one;
    }

    private static <T> List<T> plus(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
