package id.jejak.infra.automation;

import id.jejak.infra.letters.DeadLetter;
import id.jejak.infra.letters.LetterBox;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** From where automations would have to go on if all that they remember were lost. */
public final class AutomationPlaces {
    private final AutomationStore store;
    private final LetterBox letters;

    AutomationPlaces(AutomationStore store, LetterBox letters) {
        this.store = store;
        this.letters = letters;
    }

    /**
     * By processor, the position of the last event before the first one that is unanswered or
     * parked. What was answered behind it comes again, which command ids make harmless.
     */
    public Map<String, Long> all() {
        var places = new TreeMap<String, Long>();
        for (var processor : letters.processors()) {
            // First where it stands: what is parked from then on comes again anyway.
            store.position(processor)
                    .ifPresent(
                            position ->
                                    places.put(
                                            processor,
                                            Math.min(
                                                    position,
                                                    beforeParked(processor).orElse(position))));
        }
        return places;
    }

    private OptionalLong beforeParked(String processor) {
        return letters.all().stream()
                .filter(letter -> letter.processor().equals(processor))
                .mapToLong(DeadLetter::position)
                .map(position -> position - 1)
                .min();
    }
}
