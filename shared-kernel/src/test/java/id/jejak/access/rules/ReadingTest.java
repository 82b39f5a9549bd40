package id.jejak.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Role;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ReadingTest {
    private static final EmployeeId ANI = new EmployeeId("ani");
    private static final List<AgencyId> KOMINFO =
            List.of(new AgencyId("sabang"), new AgencyId("kominfo"));

    /** Columns: who reads, then whether common goods, kominfo's figures, ani, kominfo's audit. */
    @ParameterizedTest
    @CsvSource({
        "AUDITOR      ,         ,      , true, true , true , true",
        "ADMINISTRATOR,         ,      , true, true , true , true",
        "POLICY_MAKER ,         ,      , true, true , false, false",
        "POLICY_MAKER ,         , ani  , true, true , true , false",
        "OFFICER      , sabang  ,      , true, true , true , true",
        "OFFICER      , kominfo ,      , true, true , true , true",
        "OFFICER      , dinkes  ,      , true, false, false, false",
        "OFFICER      , dinkes  , ani  , true, false, true , false",
        "OFFICER      ,         ,      , true, false, false, false",
        "EMPLOYEE     ,         , ani  , true, false, true , false",
        "EMPLOYEE     ,         , budi , true, false, false, false",
        "EMPLOYEE     , kominfo , budi , true, false, false, false",
        "EMPLOYEE     ,         ,      , true, false, false, false"
    })
    void a_question_is_open_to(
            Role role,
            String agency,
            String employee,
            boolean common,
            boolean figures,
            boolean ani,
            boolean audit) {
        var actor =
                new Actor(
                        "account",
                        role,
                        agency == null ? null : new AgencyId(agency),
                        employee == null ? null : new EmployeeId(employee));

        assertThat(Reading.allows(actor, Scope.COMMON)).isEqualTo(common);
        assertThat(Reading.allows(actor, new Scope.OfAgency(KOMINFO))).isEqualTo(figures);
        assertThat(Reading.allows(actor, new Scope.OfEmployee(ANI, KOMINFO))).isEqualTo(ani);
        assertThat(Reading.allowsPeopleOf(actor, KOMINFO)).isEqualTo(audit);
    }
}
