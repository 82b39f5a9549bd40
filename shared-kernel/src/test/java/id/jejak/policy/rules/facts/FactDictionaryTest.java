package id.jejak.policy.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.policy.rules.ValueType;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class FactDictionaryTest {
    private static final Set<String> OPEN_LISTS = Set.of("agency", "city", "region");

    @Test
    void every_source_is_an_event_of_the_catalogue() {
        assertThat(FactDictionary.ALL)
                .allSatisfy(
                        fact -> {
                            assertThat(fact.sources()).as(fact.name()).isNotEmpty();
                            assertThat(EventCatalogue.BY_NAME)
                                    .containsKeys(fact.sources().toArray(String[]::new));
                        });
    }

    @Test
    void every_fact_is_explained_in_both_languages() {
        assertThat(FactDictionary.ALL)
                .allSatisfy(
                        fact -> {
                            assertThat(fact.indonesian()).as(fact.name()).endsWith(".");
                            assertThat(fact.english()).as(fact.name()).endsWith(".");
                            assertThat(fact.english()).isNotEqualTo(fact.indonesian());
                        });
    }

    @Test
    void words_have_a_list_unless_it_is_open_and_numbers_have_a_unit() {
        assertThat(FactDictionary.ALL)
                .allSatisfy(
                        fact -> {
                            var closed =
                                    fact.type() == ValueType.WORD
                                            && !OPEN_LISTS.contains(fact.name());
                            assertThat(fact.words().isEmpty()).as(fact.name()).isEqualTo(!closed);
                            assertThat(fact.unit() == Unit.NONE)
                                    .as(fact.name())
                                    .isEqualTo(fact.type() != ValueType.NUMBER);
                        });
    }

    @Test
    void a_name_is_one_word_that_a_model_can_write() {
        assertThat(FactDictionary.ALL)
                .allSatisfy(fact -> assertThat(fact.name()).matches("[a-z][A-Za-z0-9]{2,40}"));
    }

    @Test
    void the_dictionary_has_what_the_issue_lists() {
        assertThat(FactDictionary.types())
                .containsKeys(
                        List.of(
                                        "employmentKind",
                                        "postClass",
                                        "postGroup",
                                        "degree",
                                        "degreeRequired",
                                        "jpInYear",
                                        "jpELearningInYear",
                                        "jpTechnicalLastYear",
                                        "leadershipOfPost",
                                        "functionalOfPost",
                                        "seminarsLastTwoYears",
                                        "ratingLast",
                                        "ratingOfYear",
                                        "disciplineLastFiveYears",
                                        "serviceYears",
                                        "cleanServiceYears",
                                        "jpm",
                                        "jpmCapped",
                                        "gaps",
                                        "awardsEver",
                                        "applicationsVerified",
                                        "age",
                                        "agency",
                                        "region",
                                        "sex",
                                        "monthsWithoutTraining",
                                        "needAdopted",
                                        "presencePercent",
                                        "potentialAxis",
                                        "evaluationsClosed")
                                .toArray(String[]::new));
    }

    @Test
    void a_fact_that_is_not_there_is_not_found() {
        assertThat(FactDictionary.fact("salary")).isEmpty();
        assertThat(FactDictionary.known("days").unit()).isEqualTo(Unit.DAYS);
    }
}
