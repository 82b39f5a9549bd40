package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.POST;
import static id.jejak.intake.kinds.Mapping.levels;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.competency.events.CompetencyKind;
import id.jejak.competency.write.dictionary.DictionaryCommand.DefineCompetency;
import id.jejak.competency.write.standard.StandardCommand.SetStandard;
import id.jejak.intake.csv.Row;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.StableId;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.write.agency.AgencyCommand.RegisterAgency;
import id.jejak.workforce.write.post.PostCommand.DefinePost;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ReferenceKindsTest {
    private static final LocalDate DAY = LocalDate.of(2014, 1, 1);

    @Test
    void instansi_registers_a_city_and_what_is_below_it() {
        instansi("16.71", "Kota Palembang", "kota", "", "16.71", "2014-01-01")
                .gives(
                        new RegisterAgency(
                                agency("16.71"),
                                null,
                                AgencyKind.CITY,
                                "16.71",
                                "Kota Palembang",
                                "16.71",
                                DAY));
        instansi("DINKES", "Dinas Kesehatan", "Perangkat_Daerah", "16.71", "", "2014-01-01")
                .gives(
                        new RegisterAgency(
                                AGENCY,
                                agency("16.71"),
                                AgencyKind.AGENCY,
                                "DINKES",
                                "Dinas Kesehatan",
                                null,
                                DAY));
    }

    @Test
    void instansi_names_every_wrong_column() {
        instansi("", " ", "desa", "", "", "1-1-2014")
                .isWrongIn(
                        "kode:field.missing",
                        "nama:field.missing",
                        "jenis:field.unknown-choice",
                        "tanggal:field.not-a-date");
    }

    @Test
    void instansi_is_read_level_by_level() {
        var kind = new InstansiFile();
        assertThat(List.of("kota", "perangkat_daerah", "unit", "desa"))
                .extracting(word -> kind.passOf(new Row(2, List.of("jenis"), List.of(word))))
                .containsExactly(0, 1, 2, 2);
        assertThat(kind.passes()).isEqualTo(3);
    }

    @Test
    void kompetensi_defines_a_competency() {
        Mapping.of(
                        new KompetensiFile(),
                        "T.KOMINFO.01",
                        "teknis",
                        "Tata Kelola Data",
                        "Mengelola data.",
                        "2014-01-01")
                .gives(
                        new DefineCompetency(
                                new CompetencyId("T.KOMINFO.01"),
                                CompetencyKind.TECHNICAL,
                                "Tata Kelola Data",
                                "Mengelola data.",
                                DAY));
        Mapping.of(new KompetensiFile(), "T KOMINFO", "umum", "", "", "")
                .isWrongIn(
                        "kode:value.bad-id",
                        "jenis:field.unknown-choice",
                        "nama:field.missing",
                        "definisi:field.missing",
                        "tanggal:field.missing");
    }

    @Test
    void jabatan_defines_a_post() {
        Mapping.of(new JabatanFile(), "ANALIS", "Analis Data", "jf_ahli_pertama", "2014-01-01")
                .gives(
                        new DefinePost(
                                POST, "ANALIS", "Analis Data", PostClass.JF_AHLI_PERTAMA, DAY));
        Mapping.of(new JabatanFile(), "", "", "kepala", "kemarin")
                .isWrongIn(
                        "kode:field.missing",
                        "nama:field.missing",
                        "jenjang:field.unknown-choice",
                        "tanggal:field.not-a-date");
    }

    @Test
    void standar_sets_the_whole_standard_of_a_post() {
        Mapping.of(new StandarFile(), "ANALIS", " M.01 = 3 ", "SK 12/2013", "2014-01-01")
                .gives(new SetStandard(POST, levels("M.01", 3), "SK 12/2013", DAY));
        standar("M.01").isWrongIn("kompetensi:field.not-a-level-list");
        standar("M.01=3;").gives(new SetStandard(POST, levels("M.01", 3), "SK", DAY));
        standar("M.01=6").isWrongIn("kompetensi:level.out-of-range");
        standar("M.01=3;M.01=2").isWrongIn("kompetensi:field.repeated-competency");
        Mapping.of(new StandarFile(), "", "", "", "")
                .isWrongIn(
                        "kode_jabatan:field.missing",
                        "kompetensi:field.missing",
                        "dasar:field.missing",
                        "berlaku_mulai:field.missing");
    }

    private static Mapping standar(String levels) {
        return Mapping.of(new StandarFile(), "ANALIS", levels, "SK", "2014-01-01");
    }

    private static Mapping instansi(String... cells) {
        return Mapping.of(new InstansiFile(), cells);
    }

    private static AgencyId agency(String code) {
        return new AgencyId(StableId.of("agency", code));
    }
}
