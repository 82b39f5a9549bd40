package id.jejak.needs.read.analysis;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.tallies.EmployeeCard;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** What an analysis compares: the post held by somebody in service, and the levels last found. */
record Standing(String post, Map<CompetencyId, Level> levels) {

    /** Such as {@code <post> M.01=3 M.03=2}; null for who has left or was never assessed. */
    static @Nullable String line(EmployeeCard<OwnNeeds> card) {
        var levels = card.own().learned().levels();
        if (!card.person().isActive() || levels.isEmpty()) {
            return null;
        }
        var line = new StringJoiner(" ").add(card.person().post());
        levels.forEach((competency, level) -> line.add(competency + "=" + level.value()));
        return line.toString();
    }

    /**
     * @param known competencies by code, so that each is made once
     */
    static Standing of(String line, Map<String, CompetencyId> known) {
        var from = line.indexOf(' ');
        var levels = new HashMap<CompetencyId, Level>();
        for (var at = from; at >= 0; ) {
            var is = line.indexOf('=', at);
            var next = line.indexOf(' ', is);
            var number = next < 0 ? line.substring(is + 1) : line.substring(is + 1, next);
            levels.put(
                    known.computeIfAbsent(line.substring(at + 1, is), CompetencyId::new),
                    new Level(Integer.parseInt(number)));
            at = next;
        }
        return new Standing(line.substring(0, from), levels);
    }
}
