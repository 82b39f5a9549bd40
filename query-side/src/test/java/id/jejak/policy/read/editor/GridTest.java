package id.jejak.policy.read.editor;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.policy.rules.tables.RuleSet;

import org.junit.jupiter.api.Test;

import java.util.List;

class GridTest {
    private static final Grid DUTY = grid("jp-duty", "2017.1");

    @Test
    void every_shipped_model_comes_back_as_it_went_in() {
        for (var one : ShippedModels.all()) {
            var ref = one.model().ref();
            var read = DmnReader.read(one.model().dmn());
            var written = DmnReader.read(GridWriting.model(GridReading.of(ref, read)).dmn());
            assertThat(written.decisions().stream().map(DecisionNode::name))
                    .as(ref.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            read.decisions().stream().map(DecisionNode::name).toList());
            assertThat(rules(written)).as(ref.toString()).containsAll(rules(read));
            assertThat(written.description()).isEqualTo(read.description());
            assertThat(written.inputs().stream().map(input -> input.name() + input.type()))
                    .containsExactlyInAnyOrderElementsOf(
                            read.inputs().stream()
                                    .map(input -> input.name() + input.type())
                                    .toList());
        }
    }

    @Test
    void rules_move_and_keep_their_ids() {
        var before = ids(DUTY);
        var moved = ids(GridStep.of("rule-down:0:0").on(DUTY));
        assertThat(moved.subList(0, 2)).containsExactly(before.get(1), before.get(0));
        assertThat(ids(GridStep.of("rule-drop:0:0").on(DUTY)))
                .isEqualTo(before.subList(1, before.size()));
    }

    @Test
    void a_new_rule_has_a_new_id_and_is_open_to_all() {
        var grid = GridStep.of("rule-add:0:0").on(DUTY);
        var row = grid.decisions().getFirst().rows().get(1);
        assertThat(ids(DUTY)).doesNotContain(row.id());
        assertThat(row.inputs()).containsOnly("-");
    }

    @Test
    void columns_move_with_their_cells() {
        var wide = first(GridStep.of("out-add:0").on(DUTY));
        assertThat(wide.rows()).allMatch(row -> row.outputs().size() == wide.outputs().size());
        var swapped = first(GridStep.of("out-left:0:1").on(GridStep.of("out-add:0").on(DUTY)));
        assertThat(swapped.outputs().getLast()).isEqualTo(wide.outputs().getFirst());
        assertThat(swapped.rows().getFirst().outputs().getLast())
                .isEqualTo(wide.rows().getFirst().outputs().getFirst());
    }

    @Test
    void a_step_that_fits_nothing_changes_nothing() {
        for (var step :
                List.of("rule-drop:0:99", "rule-up:0:0", "in-drop:7:0", "", "rule-up:x:y")) {
            assertThat(GridStep.of(step).on(DUTY)).as(step).isEqualTo(DUTY);
        }
    }

    @Test
    void words_may_be_typed_without_their_quotes() {
        var column = new Grid.Column("kind", "", ValueType.WORD, "PNS, PPPK");
        assertThat(Feel.cell(column, "PNS, PPPK")).isEqualTo("\"PNS\",\"PPPK\"");
        assertThat(Feel.cell(column, "not(PNS)")).isEqualTo("not(\"PNS\")");
        assertThat(Feel.cell(column, "-")).isEqualTo("-");
        assertThat(Feel.cell(column, "\"PNS\"")).isEqualTo("\"PNS\"");
        assertThat(Feel.cell(column, "employmentKind")).isEqualTo("employmentKind");
    }

    private static Grid grid(String id, String version) {
        var model = ShippedModels.of(id, version).model();
        return GridReading.of(model.ref(), DmnReader.read(model.dmn()));
    }

    private static Grid.Decision first(Grid grid) {
        return grid.decisions().getFirst();
    }

    private static List<String> ids(Grid grid) {
        return first(grid).rows().stream().map(Grid.Row::id).toList();
    }

    private static List<Object> rules(RuleSet model) {
        return model.decisions().stream()
                .map(DecisionNode::logic)
                .filter(DecisionTable.class::isInstance)
                .map(DecisionTable.class::cast)
                .<Object>flatMap(table -> table.rules().stream())
                .toList();
    }
}
