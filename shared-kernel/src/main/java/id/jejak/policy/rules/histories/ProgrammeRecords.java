package id.jejak.policy.rules.histories;

import id.jejak.policy.rules.histories.SessionStory.Said;

import java.util.List;
import java.util.Map;

/**
 * Every programme at one position of the ledger; nothing of it changes.
 *
 * @param stories in the order of their ids
 * @param feedback by the number of the session; none where nobody said anything
 */
record ProgrammeRecords(List<ProgrammeStory> stories, Map<Integer, List<Said>> feedback) {
    List<Said> said(int session) {
        return feedback.getOrDefault(session, List.of());
    }
}
