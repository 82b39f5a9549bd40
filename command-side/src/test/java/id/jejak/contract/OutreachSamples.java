package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.AGENCY;
import static id.jejak.contract.WorkforceSamples.CITY;
import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.OutreachId;
import id.jejak.kernel.Percent;
import id.jejak.outreach.events.Moment;
import id.jejak.outreach.events.OutreachEvent.AcceptanceMeasured;
import id.jejak.outreach.events.OutreachEvent.OutreachAttended;
import id.jejak.outreach.events.OutreachEvent.OutreachHeld;
import id.jejak.outreach.events.OutreachEvent.QuestionAnswered;
import id.jejak.outreach.events.OutreachTopic;
import id.jejak.outreach.events.UnitGuests;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

final class OutreachSamples {
    private static final OutreachId OUTREACH = new OutreachId("sosialisasi-1");

    private OutreachSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new OutreachHeld(
                        OUTREACH,
                        CITY,
                        "SOS-1",
                        "SKP baru",
                        OutreachTopic.POLICY,
                        "PermenPANRB 6/2022",
                        List.of(new UnitGuests(AGENCY, 12)),
                        "Aula",
                        DAY),
                new OutreachAttended(OUTREACH, CITY, EMPLOYEE, AGENCY, DAY),
                new QuestionAnswered(OUTREACH, CITY, "Sejak kapan?", "Juli", DAY),
                new AcceptanceMeasured(
                        OUTREACH,
                        CITY,
                        AGENCY,
                        Moment.AFTER,
                        10,
                        new Instrument("Penerimaan", "1", new BigDecimal("1"), new BigDecimal("5")),
                        new BigDecimal("4.20"),
                        new Percent(new BigDecimal("80")),
                        DAY));
    }
}
