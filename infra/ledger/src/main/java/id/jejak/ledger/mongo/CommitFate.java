package id.jejak.ledger.mongo;

import id.jejak.ledger.AppendResult;

/** What is found out about a commit whose insert was refused, or whose reply was lost. */
sealed interface CommitFate {

    /** It will not change any more: the commit is stored, or it repeats something. */
    record Decided(AppendResult result) implements CommitFate {}

    /** Another commit has its position; it cannot arrive there any more. */
    record PositionTaken() implements CommitFate {}

    /** Nothing is known to a majority yet. */
    record Undecided() implements CommitFate {}
}
