package id.jejak.audit.read.history;

import id.jejak.pages.Wording;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The question as the page's form asks it: whole days, in the readers' zone. */
record AuditForm(
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
                this, begin(QueryText.date(recordedFrom)), end(QueryText.date(recordedTo)));
    }

    /** The same question to the file of the whole history. */
    String export() {
        var asked = question();
        return address("/api/audit/export.csv")
                .queryParamIfPresent("recordedFrom", moment(asked.recordedFrom()))
                .queryParamIfPresent("recordedTo", moment(asked.recordedTo()))
                .build(true)
                .toUriString();
    }

    /** The page of older events. */
    String older(long position) {
        return address("/audit")
                .queryParamIfPresent("recordedFrom", given(recordedFrom))
                .queryParamIfPresent("recordedTo", given(recordedTo))
                .queryParam("before", position)
                .build(true)
                .toUriString();
    }

    private UriComponentsBuilder address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("employee", given(employee))
                .queryParamIfPresent("actor", given(actor))
                .queryParamIfPresent("type", given(type))
                .queryParamIfPresent("agency", given(agency))
                .queryParamIfPresent("occurredFrom", given(occurredFrom))
                .queryParamIfPresent("occurredTo", given(occurredTo));
    }

    private static Optional<String> given(@Nullable String raw) {
        return Optional.ofNullable(QueryText.text(raw)).map(AuditForm::encoded);
    }

    private static Optional<String> moment(@Nullable Instant moment) {
        return Optional.ofNullable(moment).map(Instant::toString).map(AuditForm::encoded);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Wording.ZONE).toInstant();
    }

    private static @Nullable Instant end(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(Wording.ZONE).toInstant().minusNanos(1);
    }
}
