package id.jejak.deciding;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.kernel.Sex;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.RetirementCause;

import java.time.LocalDate;
import java.util.List;

/** Careers of fictional people, as short as decisions about trainings and awards need them. */
public final class People {
    public static final EmployeeId ANI = new EmployeeId("ani");
    public static final EmployeeId BUDI = new EmployeeId("budi");
    public static final AgencyId KOMINFO = new AgencyId("kominfo");

    private People() {}

    /**
     * @param path from the city down to the agency itself
     */
    public static AgencyRegistered registered(LocalDate on, AgencyId... path) {
        var last = path.length - 1;
        return new AgencyRegistered(
                path[last],
                last == 0 ? null : path[last - 1],
                List.of(path),
                AgencyKind.values()[last],
                path[last].value(),
                "name",
                null,
                on);
    }

    public static EmployeeAppointed appointed(EmployeeId employee, LocalDate on) {
        return new EmployeeAppointed(
                employee,
                new Person(
                        "Ani", new Nip("199001012015022001"), LocalDate.of(1990, 1, 1), Sex.FEMALE),
                EmploymentKind.CPNS,
                on,
                KOMINFO,
                new PostId("analyst"),
                PostClass.PELAKSANA,
                new Rank("III/a"),
                Education.S1,
                on);
    }

    public static EmploymentKindChanged becomes(
            EmployeeId employee, EmploymentKind kind, LocalDate on) {
        return new EmploymentKindChanged(employee, kind, on);
    }

    public static EmployeeRetired retired(EmployeeId employee, LocalDate on) {
        return new EmployeeRetired(employee, RetirementCause.AGE, on);
    }
}
