package id.jejak.leaders.write.recognition;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.leaders.write.recognition.RecognitionRejection.ALREADY_RECOGNISED;
import static id.jejak.leaders.write.recognition.RecognitionRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.leaders.write.recognition.RecognitionRejection.IMPROVEMENT_MISSING;
import static id.jejak.leaders.write.recognition.RecognitionRejection.NOTHING_TO_FOLLOW;
import static id.jejak.leaders.write.recognition.RecognitionRejection.NOT_THE_SUPERIOR;
import static id.jejak.leaders.write.recognition.RecognitionRejection.OWN_IMPROVEMENT;
import static id.jejak.leaders.write.recognition.RecognitionRejection.TOO_EARLY;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.leaders.events.RecognitionEvent;
import id.jejak.leaders.events.RecognitionEvent.ImprovementRecognised;

import java.time.LocalDate;
import java.util.Optional;

/** Rules of recognising improvements. */
final class RecognitionDecider {
    private RecognitionDecider() {}

    /**
     * @param leads whether the one who recognises leads the employee on that day
     * @param followed the day of what the improvement follows; empty where there is no such thing
     */
    record Surroundings(ServiceRecord employee, boolean leads, Optional<LocalDate> followed) {}

    static Decision<RecognitionEvent> recognise(
            RecogniseImprovement c, Optional<ImprovementRecognised> before, Surroundings around) {
        var event = recognised(c);
        if (before.isPresent()) {
            return before.get().equals(event) ? nothing() : reject(ALREADY_RECOGNISED);
        }
        if (c.recognisedBy().equals(c.employeeId())) {
            return reject(OWN_IMPROVEMENT);
        }
        if (c.improvement().isBlank()) {
            return reject(IMPROVEMENT_MISSING);
        }
        if (!serves(around.employee(), c.on())) {
            return reject(EMPLOYEE_UNKNOWN);
        }
        if (!around.leads()) {
            return reject(NOT_THE_SUPERIOR);
        }
        return around.followed()
                .map(day -> c.on().isBefore(day) ? tooEarly() : accept(event))
                .orElseGet(() -> reject(NOTHING_TO_FOLLOW));
    }

    private static Decision<RecognitionEvent> tooEarly() {
        return reject(TOO_EARLY);
    }

    private static boolean serves(ServiceRecord who, LocalDate on) {
        return who instanceof ServiceRecord.Known known && known.isActiveOn(on);
    }

    private static RecognitionEvent recognised(RecogniseImprovement c) {
        return new ImprovementRecognised(
                c.employeeId(),
                c.recognisedBy(),
                c.followed(),
                c.improvement(),
                c.competencyId(),
                c.on());
    }
}
