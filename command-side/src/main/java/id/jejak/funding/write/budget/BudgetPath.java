package id.jejak.funding.write.budget;

import id.jejak.deciding.Fields;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.FundId;
import id.jejak.kernel.Rupiah;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Supplier;

/** Which budget an address names, and the fields of the request about it. */
final class BudgetPath {
    private final Fields fields = new Fields();
    private final AgencyId agency;
    private final int year;

    BudgetPath(String agencyId, String year) {
        this.agency = fields.take("agencyId", agencyId, AgencyId::new);
        this.year = fields.year("year", year);
    }

    Fields fields() {
        return fields;
    }

    AgencyId agency() {
        return agency;
    }

    int year() {
        return year;
    }

    Rupiah rupiah(String field, @Nullable String raw) {
        return fields.take(field, raw, Rupiah::parse);
    }

    /** The allocation unless a pledge is named. */
    FundId fund(@Nullable String raw) {
        return Objects.requireNonNullElse(
                fields.optional("fundId", raw, FundId::new), FundId.ALLOCATION);
    }

    <T> T build(Supplier<T> valid) {
        return fields.build(valid);
    }
}
