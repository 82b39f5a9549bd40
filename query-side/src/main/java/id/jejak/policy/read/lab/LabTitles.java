package id.jejak.policy.read.lab;

import id.jejak.policy.rules.lab.Questions;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
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

    /** The questions as they are now. */
    Known known() {
        var ready = Questions.all(library::text);
        var keys = new HashMap<String, String>();
        ready.forEach(one -> one.candidate().forEach(text -> keys.put(text.sha256(), one.key())));
        return new Known(keys);
    }

    /**
     * @param byText keys of questions by the SHA-256 of a text that they try
     */
    record Known(Map<String, String> byText) {
        Known {
            byText = Map.copyOf(byText);
        }

        /** The key of the ready-made question; empty for a question of somebody's own. */
        Optional<String> of(List<String> texts) {
            var asked =
                    texts.stream().map(text -> Optional.ofNullable(byText.get(text))).distinct();
            var keys = asked.toList();
            return keys.size() == 1 ? keys.getFirst() : Optional.empty();
        }
    }
}
