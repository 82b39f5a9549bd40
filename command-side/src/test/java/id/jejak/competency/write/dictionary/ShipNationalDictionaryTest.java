package id.jejak.competency.write.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.competency.events.CompetencyKind;
import id.jejak.competency.write.dictionary.DictionaryCommand.DefineCompetency;
import id.jejak.deciding.CommandBed;
import id.jejak.deciding.Envelope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.CompetencyId;
import id.jejak.ledger.StoredEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

class ShipNationalDictionaryTest {
    private CommandBed bed;

    @BeforeEach
    void open(@TempDir Path folder) {
        bed = new CommandBed(folder, CompetencyAggregate.class);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void an_empty_ledger_gets_the_nine() {
        new ShipNationalDictionary(bed.commands()).ship();
        assertThat(bed.ledger().readFrom(0, 100))
                .hasSize(9)
                .extracting(StoredEvent::aggregateId)
                .containsExactly(
                        "M.01", "M.02", "M.03", "M.04", "M.05", "M.06", "M.07", "M.08", "SK.01");
    }

    @Test
    void a_second_time_leaves_alone_what_was_reworded_since() {
        new ShipNationalDictionary(bed.commands()).ship();
        bed.commands()
                .send(
                        new DefineCompetency(
                                new CompetencyId("M.01"),
                                CompetencyKind.MANAGERIAL,
                                "Integritas",
                                "Kata sendiri.",
                                LocalDate.of(2020, 1, 1)),
                        Envelope.of("own-words", Actor.system("admin"), "api"));
        new ShipNationalDictionary(bed.commands()).ship();
        assertThat(bed.ledger().head()).isEqualTo(10);
    }
}
