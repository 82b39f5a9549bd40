package id.jejak.competency.write.dictionary;

import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyKind;
import id.jejak.competency.write.dictionary.DictionaryCommand.DefineCompetency;
import id.jejak.kernel.CompetencyId;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class CompetencyAggregateTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 2);
    private static final CompetencyId ID = new CompetencyId("M.02");

    private final AggregateTestFixture<CompetencyAggregate> fixture =
            new AggregateTestFixture<>(CompetencyAggregate.class);

    @Test
    void a_competency_is_defined_where_none_was() {
        fixture.givenNoPriorActivity()
                .when(define(CompetencyKind.MANAGERIAL))
                .expectEvents(defined());
    }

    @Test
    void a_refusal_carries_its_code() {
        fixture.given(defined())
                .when(define(CompetencyKind.TECHNICAL))
                .expectExceptionDetails("competency.other-kind");
    }

    private static DefineCompetency define(CompetencyKind kind) {
        return new DefineCompetency(ID, kind, "Kerja Sama", "d", DAY);
    }

    private static CompetencyDefined defined() {
        return new CompetencyDefined(ID, CompetencyKind.MANAGERIAL, "Kerja Sama", "d", DAY);
    }
}
