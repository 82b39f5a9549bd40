package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;

import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.OutreachId;
import id.jejak.kernel.StableId;
import id.jejak.outreach.events.Moment;
import id.jejak.outreach.events.OutreachTopic;
import id.jejak.outreach.events.UnitGuests;
import id.jejak.outreach.write.OutreachCommand.AnswerQuestion;
import id.jejak.outreach.write.OutreachCommand.AttendOutreach;
import id.jejak.outreach.write.OutreachCommand.HoldOutreach;
import id.jejak.outreach.write.OutreachCommand.MeasureAcceptance;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class OutreachKindsTest {
    private static final OutreachId ID = new OutreachId(StableId.of("outreach", "SOS-1"));
    private static final AgencyId UNIT = new AgencyId(StableId.of("agency", "DINKES-01"));
    private static final AgencyId OTHER = new AgencyId(StableId.of("agency", "DINKES-02"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void sosialisasi_records_an_event_with_its_units() {
        sosialisasi("kebijakan", "DINKES-01=12; DINKES-02=0")
                .gives(
                        new HoldOutreach(
                                ID,
                                AGENCY,
                                "SOS-1",
                                "Rencana",
                                OutreachTopic.POLICY,
                                "SK 9",
                                List.of(new UnitGuests(UNIT, 12), new UnitGuests(OTHER, 0)),
                                "Aula",
                                DAY));
        sosialisasi("rapat", "DINKES-01")
                .isWrongIn("tentang:field.unknown-choice", "unit:field.not-a-unit-list");
        sosialisasi("program", "DINKES-01=banyak").isWrongIn("unit:field.not-a-whole-number");
    }

    @Test
    void hadir_says_who_came() {
        Mapping.of(new HadirFile(), "SOS-1", "DINKES", NIP)
                .gives(new AttendOutreach(ID, AGENCY, EMPLOYEE));
        Mapping.of(new HadirFile(), "", "DINKES", "1")
                .isWrongIn("kode_sosialisasi:field.missing", "nip:nip.not-18-digits");
    }

    @Test
    void tanya_keeps_question_and_answer() {
        Mapping.of(new TanyaFile(), "SOS-1", "DINKES", "Kapan?", "Besok", "2026-03-04")
                .gives(new AnswerQuestion(ID, AGENCY, "Kapan?", "Besok", DAY));
        Mapping.of(new TanyaFile(), "SOS-1", "DINKES", "Kapan?", "", "2026-03-04")
                .isWrongIn("jawaban:field.missing");
    }

    @Test
    void penerimaan_measures_before_and_after() {
        penerimaan("sebelum", "14").gives(measured(Moment.BEFORE));
        penerimaan("sesudah", "14").gives(measured(Moment.AFTER));
        penerimaan("nanti", "0")
                .isWrongIn("saat:field.unknown-choice", "responden:field.not-a-whole-number");
    }

    private static MeasureAcceptance measured(Moment moment) {
        return new MeasureAcceptance(
                ID,
                AGENCY,
                UNIT,
                moment,
                14,
                new Instrument("Penerimaan", "1", new BigDecimal("1"), new BigDecimal("5")),
                new BigDecimal("3.5"),
                DAY);
    }

    private static Mapping sosialisasi(String topic, String units) {
        return Mapping.of(
                new SosialisasiFile(),
                "SOS-1",
                "DINKES",
                "Rencana",
                topic,
                "SK 9",
                units,
                "Aula",
                "2026-03-04");
    }

    private static Mapping penerimaan(String moment, String respondents) {
        return Mapping.of(
                new PenerimaanFile(),
                "SOS-1",
                "DINKES",
                "DINKES-01",
                moment,
                respondents,
                "1",
                "5",
                "3.5",
                "2026-03-04");
    }
}
