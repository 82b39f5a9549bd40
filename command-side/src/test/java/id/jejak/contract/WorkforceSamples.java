package id.jejak.contract;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.events.EmployeeEvent.DisabilityDeclared;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.PersonalDatum;
import id.jejak.workforce.events.PostEvent.PostDefined;
import id.jejak.workforce.events.RetirementCause;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

final class WorkforceSamples {
    static final AgencyId CITY = new AgencyId("sabang");
    static final AgencyId AGENCY = new AgencyId("diskominfo");
    static final EmployeeId EMPLOYEE = new EmployeeId("0b9f6f4e-58b6-8f0a-9c1d-2f6f0e8f7a11");
    static final PostId POST = new PostId("analis");
    static final LocalDate DAY = LocalDate.of(2020, 2, 29);

    private WorkforceSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.concat(places(), career());
    }

    private static Stream<DomainEvent> places() {
        return Stream.of(
                new AgencyRegistered(
                        CITY,
                        null,
                        List.of(CITY),
                        AgencyKind.CITY,
                        "1172",
                        "Kota Sabang",
                        "11.72",
                        DAY),
                new AgencyRenamed(AGENCY, "Dinas Komunikasi dan Informatika", DAY),
                new PostDefined(POST, "JF-12", "Analis", PostClass.JF_AHLI_MUDA, DAY));
    }

    private static Stream<DomainEvent> career() {
        return Stream.of(
                new EmployeeAppointed(
                        EMPLOYEE,
                        Person.of("Siti Aminah, S.Kom.", new Nip("199608182022042001")),
                        EmploymentKind.CPNS,
                        LocalDate.of(2022, 4, 1),
                        AGENCY,
                        POST,
                        PostClass.JF_AHLI_PERTAMA,
                        new Rank("III/a"),
                        Education.S1,
                        LocalDate.of(2022, 4, 4)),
                new EmploymentKindChanged(EMPLOYEE, EmploymentKind.PNS, DAY),
                new RankGranted(EMPLOYEE, new Rank("III/b"), DAY),
                new PostAssigned(EMPLOYEE, POST, PostClass.JF_AHLI_MUDA, DAY),
                new EducationAttained(EMPLOYEE, Education.S2, DAY),
                new DisabilityDeclared(EMPLOYEE, true, DAY),
                new PersonCorrected(
                        EMPLOYEE,
                        Person.of("Siti Aminah, S.Kom.", new Nip("199608182022042001")),
                        List.of(PersonalDatum.NAME),
                        "Ejaan salah",
                        new DataRequestId("permintaan-1"),
                        DAY),
                new EmployeeTransferred(EMPLOYEE, AGENCY, CITY, DAY),
                new EmployeeRetired(EMPLOYEE, RetirementCause.AGE, DAY));
    }
}
