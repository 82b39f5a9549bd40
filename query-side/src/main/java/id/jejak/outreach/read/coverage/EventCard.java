package id.jejak.outreach.read.coverage;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.OutreachId;
import id.jejak.outreach.events.OutreachEvent.QuestionAnswered;
import id.jejak.outreach.events.OutreachTopic;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One outreach as it was held.
 *
 * @param path of every unit that it was for and of who held it, without repeats
 * @param named how many employees came by name
 */
record EventCard(
        OutreachId outreachId,
        AgencyId agencyId,
        List<String> path,
        String title,
        OutreachTopic topic,
        String reference,
        String place,
        LocalDate on,
        int guests,
        int named,
        List<Question> questions) {
    static final String PATH = "path";
    static final String ON = "on";

    record Question(String question, String answer) {}

    EventCard attended() {
        return copy(named + 1, questions);
    }

    EventCard asked(QuestionAnswered e) {
        var next = new Question(e.question(), e.answer());
        return copy(named, Stream.concat(questions.stream(), Stream.of(next)).toList());
    }

    private EventCard copy(int nextNamed, List<Question> nextQuestions) {
        return new EventCard(
                outreachId,
                agencyId,
                path,
                title,
                topic,
                reference,
                place,
                on,
                guests,
                nextNamed,
                nextQuestions);
    }
}
