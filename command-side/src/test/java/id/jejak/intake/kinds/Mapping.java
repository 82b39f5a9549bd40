package id.jejak.intake.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejak.deciding.Command;
import id.jejak.deciding.InputRejected;
import id.jejak.intake.csv.Row;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Blinding;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PostId;
import id.jejak.kernel.SessionId;
import id.jejak.kernel.StableId;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A row of a kind, and what is expected of it. */
record Mapping(FileKind kind, Row row) {
    static final Blinding BLINDING = new Blinding(new byte[32]);
    static final String NIP = "198503152010012003";
    static final String OTHER_NIP = "197001011995031001";
    static final EmployeeId EMPLOYEE = BLINDING.employee(new Nip(NIP));
    static final EmployeeId OTHER = BLINDING.employee(new Nip(OTHER_NIP));
    static final AgencyId AGENCY = new AgencyId(StableId.of("agency", "DINKES"));
    static final PostId POST = new PostId(StableId.of("post", "ANALIS"));
    static final SessionId SESSION = new SessionId(StableId.of("session", "S-1"));

    /** Cells in the order of the kind's columns. */
    static Mapping of(FileKind kind, String... cells) {
        return new Mapping(kind, new Row(2, kind.columns(), List.of(cells)));
    }

    void gives(Command... commands) {
        assertThat(steps()).extracting(Step::command).containsExactly(commands);
    }

    /** Each as {@code column:code}. */
    void isWrongIn(String... errors) {
        var rejected = catchThrowableOfType(InputRejected.class, this::steps);
        assertThat(rejected).isNotNull();
        assertThat(rejected.errors())
                .extracting(error -> error.field() + ":" + error.code())
                .containsExactlyInAnyOrder(errors);
    }

    List<String> ids() {
        return steps().stream().map(step -> CommandIds.of(kind, row, step, BLINDING)).toList();
    }

    static SortedMap<CompetencyId, Level> levels(String competency, int level) {
        return new TreeMap<>(Map.of(new CompetencyId(competency), new Level(level)));
    }

    private List<Step> steps() {
        return kind.steps(new Cells(row, BLINDING));
    }
}
