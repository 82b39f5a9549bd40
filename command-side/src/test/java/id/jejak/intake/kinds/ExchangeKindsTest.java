package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;

import id.jejak.exchange.events.ExchangeForm;
import id.jejak.exchange.write.exchange.ExchangeCommand.ArrangeExchange;
import id.jejak.exchange.write.exchange.ExchangeCommand.CountGuests;
import id.jejak.exchange.write.exchange.ExchangeCommand.JoinExchange;
import id.jejak.kernel.ExchangeId;
import id.jejak.kernel.Region;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ExchangeKindsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final ExchangeId ID = ExchangeId.ofCode("SP-1");

    @Test
    void pertukaran_arranges_counts_guests_and_takes_people_along() {
        var arrange =
                new ArrangeExchange(
                        ID,
                        AGENCY,
                        "SP-1",
                        "Seminar",
                        ExchangeForm.SEMINAR,
                        new Region("11.72"),
                        DAY,
                        DAY,
                        DAY);
        row("", "", "").gives(arrange);
        row("16.71", "12", "")
                .gives(arrange, new CountGuests(ID, AGENCY, new Region("16.71"), 12, DAY));
        row("", "", NIP).gives(arrange, new JoinExchange(ID, EMPLOYEE, DAY));
        row("Palembang", "0", "")
                .isWrongIn("kode_wilayah_tamu:region.not-a-code", "tamu:field.not-a-whole-number");
    }

    private static Mapping row(String region, String guests, String nip) {
        return Mapping.of(
                new PertukaranFile(),
                "SP-1",
                "DINKES",
                "Seminar",
                "seminar",
                "11.72",
                "2024-05-06",
                "2024-05-06",
                "2024-05-06",
                region,
                guests,
                nip);
    }
}
