package id.jejak.intake.kinds;

import id.jejak.deciding.FieldError;
import id.jejak.deciding.Fields;
import id.jejak.deciding.InputRejected;
import id.jejak.intake.csv.Row;
import id.jejak.intake.csv.TextFault;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Blinding;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.kernel.Nip;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The cells of one row as values; gathers every wrong one, each column once. */
public final class Cells {
    private final Row row;
    private final Blinding blinding;
    private final Fields fields = new Fields();

    public Cells(Row row, Blinding blinding) {
        this.row = row;
        this.blinding = blinding;
        for (var column : row.header()) {
            TextFault.of(row.cell(column))
                    .map(fault -> fault.in(column))
                    .ifPresent(this::reportWrong);
        }
    }

    boolean isEmpty(String column) {
        return row.cell(column).isBlank();
    }

    <T> T take(String column, Function<String, T> parse) {
        return fields.take(column, row.cell(column), parse);
    }

    <T> @Nullable T optional(String column, Function<String, T> parse) {
        return fields.optional(column, row.cell(column), parse);
    }

    String text(String column) {
        return fields.text(column, row.cell(column));
    }

    @Nullable String optionalText(String column) {
        return fields.optionalText(column, row.cell(column));
    }

    LocalDate date(String column) {
        return fields.date(column, row.cell(column));
    }

    @Nullable LocalDate optionalDate(String column) {
        return fields.optionalDate(column, row.cell(column));
    }

    int whole(String column, int lowest, int highest) {
        return fields.whole(column, row.cell(column), lowest, highest);
    }

    int year(String column) {
        return fields.year(column, row.cell(column));
    }

    BigDecimal decimal(String column) {
        return fields.decimal(column, row.cell(column));
    }

    <T extends Enum<T>> T choice(String column, Class<T> type) {
        return fields.choice(column, row.cell(column), type);
    }

    SortedMap<CompetencyId, Level> levels(String column) {
        return take(column, LevelList::parse);
    }

    Nip nip(String column) {
        return take(column, Nip::new);
    }

    EmployeeId employee(String column) {
        return take(column, digits -> blinding.employee(new Nip(digits)));
    }

    EmployeeId employee(Nip nip) {
        return blinding.employee(nip);
    }

    AgencyId agency(String column) {
        return take(column, AgencyId::ofCode);
    }

    void wrong(String column, String code, String message) {
        fields.wrong(column, code, message);
    }

    <T> T build(Supplier<T> valid) {
        try {
            return fields.build(valid);
        } catch (InputRejected rejected) {
            var named = new HashSet<String>();
            throw new InputRejected(
                    rejected.errors().stream().filter(error -> named.add(error.field())).toList());
        }
    }

    private void reportWrong(FieldError error) {
        fields.wrong(error.field(), error.code(), error.message());
    }
}
