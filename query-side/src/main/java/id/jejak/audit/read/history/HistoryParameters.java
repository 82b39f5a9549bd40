package id.jejak.audit.read.history;

import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;

/** The question as it arrives. */
record HistoryParameters(
        @Nullable String employee,
        @Nullable String actor,
        @Nullable String type,
        @Nullable String agency,
        @Nullable String recordedFrom,
        @Nullable String recordedTo,
        @Nullable String occurredFrom,
        @Nullable String occurredTo,
        @Nullable String before)
        implements HistoryQuestion.Fields {

    HistoryQuestion question() {
        return HistoryQuestion.asked(
                this, QueryText.moment(recordedFrom), QueryText.moment(recordedTo));
    }
}
