package id.jejak.policy.read.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.policy.read.book.BookOf;
import id.jejak.policy.read.histories.HistoriesOf;
import id.jejak.projecting.Stage;
import id.jejak.tallies.Town;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class ReadyGroundTest {
    @TempDir Path folder;

    @Test
    void histories_and_policies_are_of_the_same_position() {
        try (var stage = BookOf.stage(folder)) {
            stage.record(Town.agencies()).record(Town.appointed("ani", "health"));
            var histories = HistoriesOf.following(stage.ledger());
            var ground = new ReadyGround(histories, BookOf.read(stage), stage.ledger()).get();
            assertThat(ground.people().position()).isEqualTo(stage.ledger().head() - 1);
            assertThat(ground.people().size()).isOne();
            histories.stop();
        }
    }

    @Test
    void nothing_is_answered_while_the_book_is_behind_the_ledger() {
        try (var stage = new Stage(folder)) {
            stage.record(Town.agencies());
            var histories = HistoriesOf.following(stage.ledger());
            var ground = new ReadyGround(histories, BookOf.read(stage), stage.ledger());
            assertThatThrownBy(ground::get)
                    .isInstanceOfSatisfying(
                            LabRefused.class,
                            e -> assertThat(e.why()).isEqualTo(LabRefused.Why.NOT_READY));
            histories.stop();
        }
    }
}
