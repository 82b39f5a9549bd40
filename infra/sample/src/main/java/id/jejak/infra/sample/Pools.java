package id.jejak.infra.sample;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostGroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may come to which programme, and who works where. */
final class Pools {
    private final List<Employee> everybody;
    private final List<Employee> leaders = new ArrayList<>();
    private final Map<Field, List<Employee>> byField = new EnumMap<>(Field.class);
    private final Map<Integer, List<Employee>> newcomers = new HashMap<>();
    private final Map<String, List<Employee>> byAgency = new HashMap<>();
    private final Map<String, List<Employee>> heads = new HashMap<>();

    Pools(List<Employee> everybody) {
        this.everybody = everybody;
        everybody.forEach(this::sort);
    }

    List<Employee> everybody() {
        return everybody;
    }

    long serving(LocalDate day) {
        return everybody.stream().filter(e -> e.serves(day)).count();
    }

    boolean hasNewcomers(int year) {
        return newcomers.getOrDefault(year, List.of()).size() >= 5;
    }

    /** Everybody who ever worked in the agency. */
    List<Employee> agency(String code) {
        return byAgency.getOrDefault(code, List.of());
    }

    /** Those of them who ever held a structural post. */
    List<Employee> heads(String agency) {
        return heads.getOrDefault(agency, List.of());
    }

    List<Employee> of(Programme programme) {
        return of(programme, 0);
    }

    /** A first choice; whether somebody fits on the day is for {@link #fits}. */
    List<Employee> of(Programme programme, int year) {
        return switch (programme.audience()) {
            case FIELD -> byField.getOrDefault(programme.field(), List.of());
            case CPNS -> newcomers.getOrDefault(year, List.of());
            case JPT, ADMINISTRATOR, PENGAWAS, STRUCTURAL -> leaders;
            default -> everybody;
        };
    }

    static boolean fits(Employee employee, Programme programme, LocalDate day) {
        var postClass = employee.post(day).postClass();
        return switch (programme.audience()) {
            case ALL, FIELD, STUDY -> true;
            case CPNS -> employee.kind(day) == EmploymentKind.CPNS;
            case JPT -> postClass == PostClass.JPT_PRATAMA;
            case ADMINISTRATOR -> postClass == PostClass.ADMINISTRATOR;
            case PENGAWAS -> postClass == PostClass.PENGAWAS;
            case STRUCTURAL -> postClass.group() == PostGroup.STRUCTURAL;
            case FUNCTIONAL -> postClass.group() == PostGroup.FUNCTIONAL;
            case PELAKSANA -> postClass.group() == PostGroup.PELAKSANA;
        };
    }

    private void sort(Employee employee) {
        var career = employee.career();
        var field = career.posts().last().field();
        byField.computeIfAbsent(field, _ -> new ArrayList<>()).add(employee);
        if (career.posts().last().isStructural()) {
            leaders.add(employee);
        }
        if (career.kinds().first() == EmploymentKind.CPNS
                && career.since().equals(career.registered())) {
            newcomers
                    .computeIfAbsent(career.since().getYear(), _ -> new ArrayList<>())
                    .add(employee);
        }
        work(employee, career.units().first());
        career.units().changes().forEach(s -> work(employee, s.value()));
    }

    private void work(Employee employee, Unit unit) {
        add(byAgency, unit, employee);
        if (employee.career().posts().last().isStructural()) {
            add(heads, unit, employee);
        }
    }

    private static void add(Map<String, List<Employee>> to, Unit unit, Employee employee) {
        var people = to.computeIfAbsent(unit.agency(), _ -> new ArrayList<>());
        if (people.isEmpty() || people.getLast() != employee) {
            people.add(employee);
        }
    }
}
