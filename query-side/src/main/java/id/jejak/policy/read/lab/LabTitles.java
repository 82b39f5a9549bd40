package id.jejak.policy.read.lab;

import id.jejak.pages.Wording;
import id.jejak.policy.rules.lab.Questions;
import id.jejak.policy.rules.lab.Stamp;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a question is called, where it is one of the ready-made ones: told by the texts that it
 * tries, not by their names, which anybody may give to another text.
 */
@Component
final class LabTitles {
    private final PolicyLibrary library;

    LabTitles(PolicyLibrary library) {
        this.library = library;
    }

    /** Empty for a question of somebody's own. */
    Optional<String> of(Stamp stamp, Wording words) {
        var keys = byText();
        var asked =
                stamp.candidate().stream()
                        .map(used -> Optional.ofNullable(keys.get(used.sha256())))
                        .distinct()
                        .toList();
        return asked.size() == 1
                ? asked.getFirst().map(key -> words.say("lab.template." + key))
                : Optional.empty();
    }

    private Map<String, String> byText() {
        var ready = Questions.all(library::text);
        var keys = new HashMap<String, String>();
        ready.forEach(one -> one.candidate().forEach(text -> keys.put(text.sha256(), one.key())));
        return keys;
    }
}
