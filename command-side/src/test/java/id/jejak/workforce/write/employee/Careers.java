package id.jejak.workforce.write.employee;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.write.employee.EmployeeCommand.AppointEmployee;

import java.time.LocalDate;

/** Two fictional people at the start of their careers. */
final class Careers {
    static final EmployeeId BUDI = new EmployeeId("budi");
    static final Nip NIP = new Nip("198703142015051007");
    static final Nip NI_PPPK = new Nip("199001012024211001");
    static final AgencyId DISKOMINFO = new AgencyId("diskominfo");
    static final AgencyId BAPPEDA = new AgencyId("bappeda");
    static final PostId ANALYST = new PostId("analyst");
    static final PostId HEAD = new PostId("head");
    static final LocalDate START = LocalDate.of(2015, 5, 1);

    private Careers() {}

    static AppointEmployee appoint() {
        return appoint(EmploymentKind.CPNS, NIP, "III/a", START);
    }

    static AppointEmployee appoint(EmploymentKind kind, Nip nip, String rank, LocalDate on) {
        return new AppointEmployee(
                BUDI,
                Person.of("Budi", nip),
                kind,
                START,
                DISKOMINFO,
                ANALYST,
                new Rank(rank),
                Education.S1,
                on);
    }

    static EmployeeEvent appointed() {
        return appointed(appoint());
    }

    static EmployeeEvent appointed(AppointEmployee c) {
        return new EmployeeAppointed(
                c.employeeId(),
                c.person(),
                c.kind(),
                c.serviceSince(),
                c.agencyId(),
                c.postId(),
                PostClass.PELAKSANA,
                c.rank(),
                c.education(),
                c.on());
    }

    static LocalDate year(int year) {
        return LocalDate.of(year, 4, 1);
    }
}
