package id.jejak.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Role;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ActingTest {
    private static final AgencyId CITY = new AgencyId("sabang");
    private static final EmployeeId ANI = new EmployeeId("ani");
    private static final EmployeeId BUDI = new EmployeeId("budi");
    private static final Scope ABOUT_ANI =
            new Scope.OfEmployee(ANI, List.of(CITY, new AgencyId("kominfo")));

    /** Columns: who acts, then whether an official, ani's own, budi's or no-own-case change may. */
    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR,         , ani  , true , true , true , false",
        "ADMINISTRATOR,         , budi , true , true , true , true",
        "OFFICER      , sabang  , budi , true , true , true , true",
        "OFFICER      , kominfo , ani  , true , true , true , false",
        "OFFICER      , dinkes  , budi , false, false, false, false",
        "OFFICER      , dinkes  , ani  , false, false, false, false",
        "EMPLOYEE     ,         , ani  , false, true , false, false",
        "EMPLOYEE     ,         , budi , false, false, true , false",
        "EMPLOYEE     ,         ,      , false, false, false, false",
        "AUDITOR      ,         , ani  , false, false, false, false",
        "POLICY_MAKER ,         , ani  , false, false, false, false",
    })
    void a_change_about_ani_is_open_to(
            Role role,
            String agency,
            String employee,
            boolean official,
            boolean anis,
            boolean budis,
            boolean notOwn) {
        var actor =
                new Actor(
                        "account",
                        role,
                        agency == null ? null : new AgencyId(agency),
                        employee == null ? null : new EmployeeId(employee));

        assertThat(Acting.allows(actor, ABOUT_ANI, Hand.OFFICIAL)).isEqualTo(official);
        assertThat(Acting.allows(actor, ABOUT_ANI, new Hand.Also(ANI))).isEqualTo(anis);
        assertThat(Acting.allows(actor, ABOUT_ANI, new Hand.Also(BUDI))).isEqualTo(budis);
        assertThat(Acting.allows(actor, ABOUT_ANI, Hand.NOT_OWN)).isEqualTo(notOwn);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, true",
        "OFFICER, false",
        "EMPLOYEE, false",
        "AUDITOR, false",
        "POLICY_MAKER, false"
    })
    void common_goods_are_changed_by_administrators_alone(Role role, boolean allowed) {
        var actor = new Actor("account", role, CITY, ANI);
        assertThat(Acting.allows(actor, Scope.COMMON, Hand.OFFICIAL)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, true",
        "OFFICER, false",
        "EMPLOYEE, false",
        "AUDITOR, false",
        "POLICY_MAKER, true",
        "PUBLIC, false"
    })
    void drafts_of_policies_are_the_work_of_policy_makers(Role role, boolean allowed) {
        var actor = new Actor("account", role, CITY, ANI);
        assertThat(Acting.allows(actor, Scope.COMMON, Hand.POLICY_MAKER)).isEqualTo(allowed);
    }
}
