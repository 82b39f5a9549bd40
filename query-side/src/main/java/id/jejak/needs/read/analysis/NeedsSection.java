package id.jejak.needs.read.analysis;

import id.jejak.kernel.EmployeeId;
import id.jejak.pages.EmployeeSection;
import id.jejak.projecting.ReadModels;
import id.jejak.tallies.EmployeeCard;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/** The needs of one employee, with what became of each. */
@Component
final class NeedsSection {
    private final ReadModels models;

    NeedsSection(ReadModels models) {
        this.models = models;
    }

    /** The youngest year first. */
    record Needs(List<Row> rows) {}

    record Row(NeedCard need, NeedState state) {}

    @Bean
    static EmployeeSection sectionOfNeeds(NeedsSection needs) {
        return new EmployeeSection("needs", 10, (_, employee) -> needs.of(employee));
    }

    @Nullable Needs of(EmployeeId employee) {
        return models.find(NeedsProjection.CARDS.shelf(), employee.value())
                .map(NeedsSection::rows)
                .filter(rows -> !rows.isEmpty())
                .map(Needs::new)
                .orElse(null);
    }

    private static List<Row> rows(EmployeeCard<OwnNeeds> card) {
        return card.own().needs().stream()
                .map(need -> new Row(need, state(need, card)))
                .sorted(Comparator.comparing((Row row) -> row.need().on()).reversed())
                .toList();
    }

    private static NeedState state(NeedCard need, EmployeeCard<OwnNeeds> card) {
        return need.state(card.own().learned(), card.person().isActive());
    }
}
