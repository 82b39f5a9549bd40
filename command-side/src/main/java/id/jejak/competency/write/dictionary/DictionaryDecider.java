package id.jejak.competency.write.dictionary;

import static id.jejak.competency.write.dictionary.DictionaryRejection.OTHER_KIND;
import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;

import id.jejak.competency.events.CompetencyEvent;
import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyEvent.CompetencyReworded;
import id.jejak.competency.write.dictionary.Competency.Defined;
import id.jejak.competency.write.dictionary.Competency.Undefined;
import id.jejak.competency.write.dictionary.DictionaryCommand.DefineCompetency;
import id.jejak.deciding.Decision;

/** Rules of the dictionary. */
final class DictionaryDecider {
    private DictionaryDecider() {}

    static Decision<CompetencyEvent> define(DefineCompetency c, Competency state) {
        return switch (state) {
            case Undefined _ ->
                    accept(
                            new CompetencyDefined(
                                    c.competencyId(), c.kind(), c.name(), c.definition(), c.on()));
            case Defined known when known.kind() != c.kind() -> reject(OTHER_KIND);
            case Defined known when known.equals(wished(c)) -> nothing();
            case Defined _ ->
                    accept(
                            new CompetencyReworded(
                                    c.competencyId(), c.name(), c.definition(), c.on()));
        };
    }

    private static Defined wished(DefineCompetency c) {
        return new Defined(c.kind(), c.name(), c.definition());
    }
}
