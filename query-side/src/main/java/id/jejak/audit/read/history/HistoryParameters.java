package id.jejak.audit.read.history;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
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
        @Nullable String before) {

    HistoryQuestion question() {
        var person = QueryText.text(employee);
        var office = QueryText.text(agency);
        return new HistoryQuestion(
                person == null ? null : new EmployeeId(person),
                QueryText.text(actor),
                QueryText.text(type),
                office == null ? null : new AgencyId(office),
                QueryText.moment(recordedFrom),
                QueryText.moment(recordedTo),
                QueryText.date(occurredFrom),
                QueryText.date(occurredTo),
                QueryText.position(before));
    }
}
