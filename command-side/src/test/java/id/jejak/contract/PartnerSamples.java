package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.DAY;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.PartnerEvent.AgreementEnded;
import id.jejak.training.events.PartnerEvent.AgreementSigned;
import id.jejak.training.events.PartnerEvent.PartnerRegistered;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.events.PartnerEvent.SessionPartnered;
import id.jejak.training.events.PartnerKind;

import java.util.stream.Stream;

final class PartnerSamples {
    private static final PartnerId PARTNER = new PartnerId("unsri");

    private PartnerSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new PartnerRegistered(
                        PARTNER, "UNSRI", "Universitas Sriwijaya", PartnerKind.UNIVERSITY, DAY),
                new AgreementSigned(PARTNER, "MoU 1/2020", "Magister", DAY, DAY.plusYears(3), DAY),
                new AgreementEnded(PARTNER, "MoU 1/2020", "Diganti", DAY),
                new ProgrammePartnered(PARTNER, new ProgrammeId("magister"), DAY),
                new SessionPartnered(PARTNER, new SessionId("magister-1"), "MoU 1/2020", DAY));
    }
}
