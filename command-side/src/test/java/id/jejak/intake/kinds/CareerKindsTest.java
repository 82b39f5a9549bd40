package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;
import static id.jejak.intake.kinds.Mapping.POST;

import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.RetirementCause;
import id.jejak.workforce.write.employee.EmployeeCommand.AppointEmployee;
import id.jejak.workforce.write.employee.EmployeeCommand.AssignPost;
import id.jejak.workforce.write.employee.EmployeeCommand.AttainEducation;
import id.jejak.workforce.write.employee.EmployeeCommand.ChangeEmploymentKind;
import id.jejak.workforce.write.employee.EmployeeCommand.DeclareDisability;
import id.jejak.workforce.write.employee.EmployeeCommand.GrantRank;
import id.jejak.workforce.write.employee.EmployeeCommand.RetireEmployee;
import id.jejak.workforce.write.employee.EmployeeCommand.TransferEmployee;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class CareerKindsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 1);

    @Test
    void pegawai_appoints_an_employee_whose_birth_date_and_sex_the_nip_tells() {
        Mapping.of(
                        new PegawaiFile(),
                        NIP,
                        "Rina Kartika",
                        "cpns",
                        "2010-01-01",
                        "DINKES",
                        "ANALIS",
                        "III/a",
                        "S1",
                        "2020-04-01")
                .gives(
                        new AppointEmployee(
                                EMPLOYEE,
                                Person.of("Rina Kartika", new Nip(NIP)),
                                EmploymentKind.CPNS,
                                LocalDate.of(2010, 1, 1),
                                AGENCY,
                                POST,
                                new Rank("III/a"),
                                Education.S1,
                                DAY));
    }

    @Test
    void pegawai_names_every_wrong_column() {
        Mapping.of(new PegawaiFile(), "19850315", "", "honorer", "2010", "", "", "V/a", "SMK", "")
                .isWrongIn(
                        "nip:nip.not-18-digits",
                        "nama:field.missing",
                        "kedudukan:field.unknown-choice",
                        "tmt:field.not-a-date",
                        "kode_instansi:field.missing",
                        "kode_jabatan:field.missing",
                        "golongan:rank.unknown",
                        "pendidikan:field.unknown-choice",
                        "tanggal:field.missing");
    }

    @Test
    void a_cell_that_is_no_text_is_reported_once() {
        Mapping.of(new MutasiFile(), NIP, "kenaikan_pangkat", "III\u0000b", "2020-04-01")
                .isWrongIn("nilai:field.control-character");
        Mapping.of(new MutasiFile(), NIP, "kenaikan_pangkat", "III\uFFFFb", "2020-04-01")
                .isWrongIn("nilai:field.malformed-utf8");
    }

    @Test
    void mutasi_gives_one_career_command_by_kind() {
        mutasi("pengangkatan_pns", "")
                .gives(new ChangeEmploymentKind(EMPLOYEE, EmploymentKind.PNS, DAY));
        mutasi("kenaikan_pangkat", "III/b").gives(new GrantRank(EMPLOYEE, new Rank("III/b"), DAY));
        mutasi("jabatan", "ANALIS").gives(new AssignPost(EMPLOYEE, POST, DAY));
        mutasi("disabilitas", "ya").gives(new DeclareDisability(EMPLOYEE, true, DAY));
        mutasi("pendidikan", "S2").gives(new AttainEducation(EMPLOYEE, Education.S2, DAY));
        mutasi("pindah", "DINKES").gives(new TransferEmployee(EMPLOYEE, AGENCY, DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "bup,AGE",
        "aps,OWN_REQUEST",
        "akhir_kontrak,CONTRACT_ENDED",
        "wafat,DECEASED",
        "diberhentikan,DISMISSED"
    })
    void mutasi_knows_every_cause_of_retirement(String word, RetirementCause cause) {
        mutasi("pensiun", word).gives(new RetireEmployee(EMPLOYEE, cause, DAY));
    }

    @Test
    void mutasi_names_every_wrong_column() {
        mutasi("pengangkatan_pns", "ya").isWrongIn("nilai:field.not-empty");
        mutasi("kenaikan_pangkat", "").isWrongIn("nilai:field.missing");
        mutasi("pensiun", "bosan").isWrongIn("nilai:field.unknown-choice");
        Mapping.of(new MutasiFile(), "x", "lain", "III/b", "x")
                .isWrongIn(
                        "nip:nip.not-18-digits",
                        "jenis:field.unknown-choice",
                        "tanggal:field.not-a-date");
        Mapping.of(new MutasiFile(), "x", "pendidikan", "SMK", "x")
                .isWrongIn(
                        "nip:nip.not-18-digits",
                        "nilai:field.unknown-choice",
                        "tanggal:field.not-a-date");
    }

    private static Mapping mutasi(String kind, String value) {
        return Mapping.of(new MutasiFile(), NIP, kind, value, "2020-04-01");
    }
}
