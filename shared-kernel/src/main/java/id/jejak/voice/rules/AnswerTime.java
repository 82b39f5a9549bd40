package id.jejak.voice.rules;

import id.jejak.kernel.PolicyRef;

import java.time.LocalDate;

/**
 * When a voice is overdue: 14 days to acknowledge it, 60 days to answer it, counted in calendar
 * days from the day it was submitted.
 *
 * <p>After UU 25/2009 on public services, which gives 14 days to respond to a written complaint and
 * 60 days to decide about it; the articles (44 and 50) and whether the 60 days begin with the
 * complaint or with its complete file are not confirmed. Suggestions and praise follow the same
 * numbers by Jejak's own choice.
 */
public final class AnswerTime {
    public static final PolicyRef POLICY = new PolicyRef("voice-answer-time", "2009.1");

    public static final int DAYS_TO_ACKNOWLEDGE = 14;
    public static final int DAYS_TO_ANSWER = 60;

    private AnswerTime() {}

    /** The last day in time. */
    public static LocalDate answeredBy(LocalDate submittedOn) {
        return submittedOn.plusDays(DAYS_TO_ANSWER);
    }

    /** Submitted before this day and still not acknowledged is too late today. */
    public static LocalDate acknowledgeSince(LocalDate today) {
        return today.minusDays(DAYS_TO_ACKNOWLEDGE);
    }

    /** Submitted before this day and still not answered is too late today. */
    public static LocalDate answerSince(LocalDate today) {
        return today.minusDays(DAYS_TO_ANSWER);
    }
}
