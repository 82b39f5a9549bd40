package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;

/** Domain facts 1.3: what is limited by day and by month. */
class JpCapsPolicyTest {
    private static final Ask ASK = Ask.of("jp-caps", "2018.1");

    @ParameterizedTest(name = "{0}: {1}, {2} national, {3} international")
    @CsvSource({
        "E_LEARNING, JP_A_DAY, 3, 4, 0, 0",
        "SELF_DEVELOPMENT, JP_A_DAY, 2, 2.4, 0, 0",
        "COMMUNITY_OF_PRACTICE, JP_A_DAY, 2, 2.4, 0, 0",
        "COACHING, SESSIONS_A_MONTH, 2, 2, 2, 4",
        "MENTORING, SESSIONS_A_MONTH, 2, 2, 2, 4",
    })
    void a_limit(
            String form,
            String unit,
            BigDecimal national,
            BigDecimal international,
            BigDecimal session,
            BigDecimal sessionAbroad) {
        is(form, "NATIONAL", unit, national, session);
        is(form, "INTERNATIONAL", unit, international, sessionAbroad);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "E_LEARNING",
                "SELF_DEVELOPMENT",
                "COMMUNITY_OF_PRACTICE",
                "COACHING",
                "MENTORING"
            })
    void every_other_form_has_none(TrainingForm form) {
        is(form.name(), "NATIONAL", "NONE", BigDecimal.ZERO, BigDecimal.ZERO);
        is(form.name(), "INTERNATIONAL", "NONE", BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static void is(
            String form, String reach, String unit, BigDecimal cap, BigDecimal session) {
        assertThat(ASK.word("capUnit", "form", form, "reach", reach)).isEqualTo(unit);
        assertThat(ASK.number("cap", "form", form, "reach", reach)).isEqualByComparingTo(cap);
        assertThat(ASK.number("sessionJp", "form", form, "reach", reach))
                .isEqualByComparingTo(session);
    }
}
