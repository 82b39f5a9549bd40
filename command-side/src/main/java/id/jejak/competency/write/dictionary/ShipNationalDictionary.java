package id.jejak.competency.write.dictionary;

import id.jejak.competency.rules.NationalDictionary;
import id.jejak.competency.rules.NationalDictionary.Entry;
import id.jejak.competency.write.dictionary.DictionaryCommand.DefineCompetency;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.kernel.Actor;

/**
 * Defines the nine national competencies. Its command ids never change, so a second time finds the
 * first one's receipts and leaves alone whatever an administrator has reworded since.
 */
public final class ShipNationalDictionary {
    private static final String NAME = "national-dictionary";
    private final Commands commands;

    public ShipNationalDictionary(Commands commands) {
        this.commands = commands;
    }

    public void ship() {
        for (var entry : NationalDictionary.ENTRIES) {
            commands.send(command(entry), envelope(entry));
        }
    }

    private static DefineCompetency command(Entry entry) {
        return new DefineCompetency(
                entry.competencyId(),
                entry.kind(),
                entry.name(),
                entry.definition(),
                NationalDictionary.SINCE);
    }

    private static Envelope envelope(Entry entry) {
        return Envelope.of(
                NAME + "-" + entry.competencyId(), Actor.system(NAME), "automation:" + NAME);
    }
}
