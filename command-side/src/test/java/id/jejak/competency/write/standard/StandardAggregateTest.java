package id.jejak.competency.write.standard;

import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyKind;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.competency.write.standard.StandardCommand.SetStandard;
import id.jejak.deciding.Histories;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.workforce.events.PostEvent.PostDefined;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

class StandardAggregateTest {
    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
    private static final PostId KABID = new PostId("kabid");
    private static final CompetencyId M01 = new CompetencyId("M.01");
    private static final CompetencyId T99 = new CompetencyId("T.99");

    private final AggregateTestFixture<StandardAggregate> fixture =
            new AggregateTestFixture<>(StandardAggregate.class);

    @BeforeEach
    void one_post_and_one_competency() {
        var post = new PostDefined(KABID, "c", "t", PostClass.ADMINISTRATOR, DAY);
        var competency = new CompetencyDefined(M01, CompetencyKind.MANAGERIAL, "n", "d", DAY);
        fixture.registerInjectableResource(
                new Histories().with(KABID.value(), post).with(M01.value(), competency).facts());
    }

    @Test
    void a_standard_is_set_in_a_stream_beside_the_post() {
        fixture.givenNoPriorActivity()
                .when(new SetStandard(KABID, level(M01), "SK 1", DAY))
                .expectEvents(new StandardSet(KABID, level(M01), "SK 1", DAY));
    }

    @Test
    void a_competency_without_a_stream_is_refused_with_its_code() {
        fixture.given(new StandardSet(KABID, level(M01), "SK 1", DAY))
                .when(new SetStandard(KABID, level(T99), "SK 1", DAY))
                .expectExceptionDetails("standard.competency-unknown");
    }

    private static SortedMap<CompetencyId, Level> level(CompetencyId competency) {
        return new TreeMap<>(Map.of(competency, new Level(3)));
    }
}
