package id.jejak.competency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.competency.events.CompetencyKind;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostClass;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClassStandardTest {
    @ParameterizedTest
    @CsvSource({
        "PELAKSANA,9",
        "PENGAWAS,18",
        "ADMINISTRATOR,27",
        "JPT_PRATAMA,36",
        "JPT_MADYA,45",
        "JPT_UTAMA,45",
        "JF_AHLI_UTAMA,45",
        "JF_AHLI_MADYA,36",
        "JF_AHLI_MUDA,27",
        "JF_AHLI_PERTAMA,18",
        "JF_PENYELIA,27",
        "JF_MAHIR,18",
        "JF_TERAMPIL,11",
        "JF_PEMULA,9"
    })
    void the_nine_levels_of_a_class_add_up(PostClass postClass, int sum) {
        assertThat(ClassStandard.of(postClass).values().stream().mapToInt(Level::value).sum())
                .isEqualTo(sum);
    }

    @ParameterizedTest
    @EnumSource(PostClass.class)
    void every_class_requires_the_nine(PostClass postClass) {
        assertThat(ClassStandard.of(postClass).keySet())
                .containsExactlyElementsOf(
                        NationalDictionary.ENTRIES.stream()
                                .map(NationalDictionary.Entry::competencyId)
                                .toList());
    }

    @Test
    void jf_terampil_is_mixed() {
        var required = ClassStandard.of(PostClass.JF_TERAMPIL);
        assertThat(required.get(new CompetencyId("M.01"))).isEqualTo(new Level(2));
        assertThat(required.get(new CompetencyId("M.02"))).isEqualTo(new Level(2));
        assertThat(required.get(new CompetencyId("M.03"))).isEqualTo(new Level(1));
    }

    @Test
    void the_dictionary_has_eight_managerial_and_one_sociocultural_competency() {
        assertThat(NationalDictionary.ENTRIES)
                .filteredOn(entry -> entry.kind() == CompetencyKind.MANAGERIAL)
                .hasSize(8);
        assertThat(NationalDictionary.ENTRIES)
                .filteredOn(entry -> entry.kind() == CompetencyKind.SOCIOCULTURAL)
                .singleElement()
                .extracting(NationalDictionary.Entry::name)
                .isEqualTo("Perekat Bangsa");
    }
}
