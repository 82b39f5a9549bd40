package id.jejak.tallies;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.RetirementCause;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A city with two agencies, {@code health} and {@code works}, for read models to count in. */
public final class Town {
    public static final LocalDate SINCE = LocalDate.of(2010, 3, 1);
    public static final LocalDate LEFT = LocalDate.of(2026, 2, 1);

    private Town() {}

    public static DomainEvent[] agencies() {
        return new DomainEvent[] {
            agency("city"), agency("city", "health"), agency("city", "works")
        };
    }

    public static AgencyRegistered agency(String... path) {
        var ids = Stream.of(path).map(AgencyId::new).toList();
        return new AgencyRegistered(
                ids.getLast(),
                ids.size() == 1 ? null : ids.get(ids.size() - 2),
                ids,
                AgencyKind.values()[ids.size() - 1],
                path[ids.size() - 1],
                path[ids.size() - 1],
                null,
                SINCE);
    }

    public static EmployeeAppointed appointed(String id, String agency) {
        return appointed(id, agency, EmploymentKind.PNS, SINCE);
    }

    public static EmployeeAppointed appointed(
            String id, String agency, EmploymentKind kind, LocalDate since) {
        return new EmployeeAppointed(
                new EmployeeId(id),
                Person.of(id, new Nip("199001012010022001")),
                kind,
                since,
                new AgencyId(agency),
                new PostId("p"),
                PostClass.PELAKSANA,
                new Rank(kind.isPns() ? "III/a" : "IX"),
                Education.S1,
                since);
    }

    public static EmployeeTransferred transferred(String id, String from, String to) {
        return new EmployeeTransferred(
                new EmployeeId(id), new AgencyId(from), new AgencyId(to), LEFT);
    }

    public static EmployeeRetired retired(String id) {
        return new EmployeeRetired(new EmployeeId(id), RetirementCause.AGE, LEFT);
    }

    /** The way to each agency, and to people by the agency that each is said to work in. */
    public static AgencyPaths paths(Map<String, String> workplaces) {
        return new AgencyPaths() {
            @Override
            public List<AgencyId> of(AgencyId agency) {
                var city = new AgencyId("city");
                return agency.equals(city) ? List.of(city) : List.of(city, agency);
            }

            @Override
            public List<AgencyId> of(EmployeeId employee) {
                return of(new AgencyId(workplaces.getOrDefault(employee.value(), "city")));
            }
        };
    }
}
