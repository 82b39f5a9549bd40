package id.jejak.deciding;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.deciding.People.appointed;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Role;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class CommandGuardTest {
    private static final LocalDate DAY = LocalDate.of(2015, 2, 1);
    private static final AgencyId CITY = new AgencyId("sabang");

    private final CommandGuard guard =
            new CommandGuard(
                    new Histories()
                            .with(KOMINFO.value(), kominfo())
                            .with(ANI.value(), appointed(ANI, DAY))
                            .facts());

    @Test
    void the_author_of_an_answer_gives_it_alone_and_nobody_else_does() {
        var budisAnswerAboutAni = Target.by(BUDI, ANI);
        allowed(employee(BUDI), budisAnswerAboutAni);
        denied(employee(ANI), budisAnswerAboutAni);
        allowed(officer(CITY, null), budisAnswerAboutAni);
        denied(officer(new AgencyId("dinkes"), null), budisAnswerAboutAni);
    }

    @Test
    void an_employee_acts_alone_only_where_the_command_says_so() {
        allowed(employee(ANI), Target.ofSelf(ANI));
        denied(employee(BUDI), Target.ofSelf(ANI));
        denied(employee(ANI), Target.of(ANI));
    }

    @Test
    void nobody_acts_in_the_own_case_where_that_is_closed() {
        allowed(officer(CITY, BUDI), Target.ofAnother(ANI));
        denied(officer(CITY, ANI), Target.ofAnother(ANI));
        denied(new Actor("root", Role.ADMINISTRATOR, null, ANI), Target.ofAnother(ANI));
        allowed(Actor.system("import"), Target.ofAnother(ANI));
        denied(employee(ANI), Target.ofAnother(ANI));
    }

    private void allowed(Actor actor, Target target) {
        assertThatCode(() -> guard.check(actor, () -> target)).doesNotThrowAnyException();
    }

    private void denied(Actor actor, Target target) {
        assertThatThrownBy(() -> guard.check(actor, () -> target)).isInstanceOf(AccessDenied.class);
    }

    private static Actor employee(EmployeeId employee) {
        return new Actor("account", Role.EMPLOYEE, null, employee);
    }

    private static Actor officer(AgencyId agency, @Nullable EmployeeId employee) {
        return new Actor("officer", Role.OFFICER, agency, employee);
    }

    private static AgencyRegistered kominfo() {
        return new AgencyRegistered(
                KOMINFO,
                CITY,
                List.of(CITY, KOMINFO),
                AgencyKind.AGENCY,
                "1172.01",
                "Kominfo",
                null,
                DAY);
    }
}
