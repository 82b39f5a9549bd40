package id.jejak.workforce.write.agency;

import static id.jejak.workforce.events.AgencyKind.AGENCY;
import static id.jejak.workforce.events.AgencyKind.CITY;
import static id.jejak.workforce.events.AgencyKind.UNIT;
import static id.jejak.workforce.write.agency.AgencyRejection.ALREADY_REGISTERED;
import static id.jejak.workforce.write.agency.AgencyRejection.NOT_REGISTERED;
import static id.jejak.workforce.write.agency.AgencyRejection.PARENT_UNKNOWN;
import static id.jejak.workforce.write.agency.AgencyRejection.REGION_MISSING;
import static id.jejak.workforce.write.agency.AgencyRejection.WRONG_PLACE;

import id.jejak.deciding.Spec;
import id.jejak.kernel.AgencyId;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.write.agency.Agency.Registered;
import id.jejak.workforce.write.agency.AgencyCommand.RegisterAgency;
import id.jejak.workforce.write.agency.AgencyCommand.RenameAgency;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class AgencyDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2014, 1, 2);
    private static final AgencyId SABANG = new AgencyId("sabang");
    private static final AgencyId DISKOMINFO = new AgencyId("diskominfo");
    private static final Registered CITY_ABOVE =
            new Registered(List.of(SABANG), CITY, "1172", "11.72", "Kota Sabang");
    private static final Registered AGENCY_ABOVE =
            new Registered(List.of(SABANG, DISKOMINFO), AGENCY, "1172.01", null, "Diskominfo");

    private final Spec<Agency, AgencyEvent> spec = new Spec<>(Agency.UNKNOWN, Agency::evolve);

    @Test
    void a_city_stands_alone_with_its_region_code() {
        spec.given()
                .when(state -> AgencyDecider.register(city("11.72"), state, Agency.UNKNOWN))
                .then(cityRegistered());
    }

    @Test
    void a_city_without_its_region_code_is_refused() {
        spec.given()
                .when(state -> AgencyDecider.register(city(null), state, Agency.UNKNOWN))
                .thenRejected(REGION_MISSING);
    }

    @Test
    void a_city_below_something_is_refused() {
        spec.given()
                .when(state -> AgencyDecider.register(below(CITY, SABANG), state, CITY_ABOVE))
                .thenRejected(WRONG_PLACE);
    }

    @Test
    void an_agency_below_a_city_gets_its_path() {
        spec.given()
                .when(state -> AgencyDecider.register(below(AGENCY, SABANG), state, CITY_ABOVE))
                .then(
                        new AgencyRegistered(
                                DISKOMINFO,
                                SABANG,
                                List.of(SABANG, DISKOMINFO),
                                AGENCY,
                                "c",
                                "n",
                                null,
                                DAY));
    }

    @Test
    void an_agency_below_an_agency_is_refused() {
        spec.given()
                .when(
                        state ->
                                AgencyDecider.register(
                                        below(AGENCY, DISKOMINFO), state, AGENCY_ABOVE))
                .thenRejected(WRONG_PLACE);
    }

    @Test
    void a_unit_below_a_city_is_refused() {
        spec.given()
                .when(state -> AgencyDecider.register(below(UNIT, SABANG), state, CITY_ABOVE))
                .thenRejected(WRONG_PLACE);
    }

    @Test
    void a_unit_without_anything_above_is_refused() {
        spec.given()
                .when(state -> AgencyDecider.register(below(UNIT, null), state, Agency.UNKNOWN))
                .thenRejected(WRONG_PLACE);
    }

    @Test
    void an_agency_below_a_stranger_is_refused() {
        spec.given()
                .when(state -> AgencyDecider.register(below(AGENCY, SABANG), state, Agency.UNKNOWN))
                .thenRejected(PARENT_UNKNOWN);
    }

    @Test
    void registering_the_same_again_changes_nothing() {
        spec.given(cityRegistered())
                .when(state -> AgencyDecider.register(city("11.72"), state, Agency.UNKNOWN))
                .thenNothing();
    }

    @Test
    void registering_again_under_another_name_renames() {
        var renamed = new RegisterAgency(SABANG, null, CITY, "1172", "Sabang", "11.72", DAY);
        spec.given(cityRegistered())
                .when(state -> AgencyDecider.register(renamed, state, Agency.UNKNOWN))
                .then(new AgencyRenamed(SABANG, "Sabang", DAY));
    }

    @Test
    void registering_again_with_another_region_is_refused() {
        spec.given(cityRegistered())
                .when(state -> AgencyDecider.register(city("11.73"), state, Agency.UNKNOWN))
                .thenRejected(ALREADY_REGISTERED);
    }

    @Test
    void a_registered_agency_takes_a_new_name() {
        spec.given(cityRegistered())
                .when(state -> AgencyDecider.rename(new RenameAgency(SABANG, "Sabang", DAY), state))
                .then(new AgencyRenamed(SABANG, "Sabang", DAY));
    }

    @Test
    void the_same_name_again_changes_nothing() {
        spec.given(cityRegistered(), new AgencyRenamed(SABANG, "Sabang", DAY))
                .when(state -> AgencyDecider.rename(new RenameAgency(SABANG, "Sabang", DAY), state))
                .thenNothing();
    }

    @Test
    void a_stranger_takes_no_name() {
        spec.given()
                .when(state -> AgencyDecider.rename(new RenameAgency(SABANG, "Sabang", DAY), state))
                .thenRejected(NOT_REGISTERED);
    }

    private static AgencyEvent cityRegistered() {
        return new AgencyRegistered(
                SABANG, null, List.of(SABANG), CITY, "1172", "Kota Sabang", "11.72", DAY);
    }

    private static RegisterAgency city(@Nullable String region) {
        return new RegisterAgency(SABANG, null, CITY, "1172", "Kota Sabang", region, DAY);
    }

    private static RegisterAgency below(AgencyKind kind, @Nullable AgencyId parent) {
        return new RegisterAgency(DISKOMINFO, parent, kind, "c", "n", null, DAY);
    }
}
