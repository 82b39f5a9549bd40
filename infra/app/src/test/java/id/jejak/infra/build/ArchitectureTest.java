package id.jejak.infra.build;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import id.jejak.kernel.Nip;
import id.jejak.workforce.events.Person;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The direction of knowledge. Each rule is also shown an offender (package {@code
 * id.jejak.offender}) that it must catch.
 */
class ArchitectureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("id.jejak");
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("id.jejak.offender");

    private static final String[] MEETING_PLACES = {
        "id.jejak.kernel..",
        "id.jejak.access..",
        "id.jejak.catalogue..",
        "..events..",
        "..rules..",
        "id.jejak.deciding..",
        "id.jejak.projecting..",
        "id.jejak.pages..",
        "id.jejak.tallies..",
        "id.jejak.ledger.."
    };

    private static final Map<String, ArchRule> RULES =
            Map.ofEntries(
                    Map.entry(
                            "reading never meets writing",
                            noClasses()
                                    .that()
                                    .resideInAPackage("..read..")
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAPackage("..write..")),
                    Map.entry(
                            "writing never meets reading",
                            noClasses()
                                    .that()
                                    .resideInAPackage("..write..")
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAPackage("..read..")),
                    Map.entry(
                            "events look at the kernel only",
                            classes()
                                    .that()
                                    .resideInAPackage("..events..")
                                    .should()
                                    .onlyDependOnClassesThat()
                                    .resideInAnyPackage(
                                            "java..",
                                            "org.jspecify..",
                                            "id.jejak.kernel..",
                                            "..events..")),
                    Map.entry(
                            "rules look at events and the kernel only",
                            classes()
                                    .that()
                                    .resideInAPackage("..rules..")
                                    .should()
                                    .onlyDependOnClassesThat()
                                    .resideInAnyPackage(
                                            "java..",
                                            "javax.xml.stream..",
                                            "org.jspecify..",
                                            "id.jejak.kernel..",
                                            "..events..",
                                            "..rules..")),
                    Map.entry(
                            "deciders are pure",
                            classes()
                                    .that()
                                    .haveSimpleNameEndingWith("Decider")
                                    .should()
                                    .onlyDependOnClassesThat()
                                    .resideInAnyPackage("java..", "org.jspecify..", "id.jejak..")),
                    Map.entry(
                            "no clock and no dice in decisions and rules",
                            noClasses()
                                    .that()
                                    .resideInAnyPackage("..write..", "..rules..", "..events..")
                                    .should()
                                    .callMethod(Instant.class, "now")
                                    .orShould()
                                    .callMethod(LocalDate.class, "now")
                                    .orShould()
                                    .callMethod(Clock.class, "systemUTC")
                                    .orShould()
                                    .callMethod(Clock.class, "systemDefaultZone")
                                    .orShould()
                                    .callMethod(System.class, "currentTimeMillis")
                                    .orShould()
                                    .callMethod(Math.class, "random")
                                    .orShould()
                                    .callMethod(UUID.class, "randomUUID")),
                    Map.entry(
                            "personal data stays with the workforce",
                            noClasses()
                                    .that()
                                    .resideInAPackage("..events..")
                                    .and()
                                    .resideOutsideOfPackage("id.jejak.workforce.events..")
                                    .should()
                                    .dependOnClassesThat()
                                    .belongToAnyOf(Person.class, Nip.class)),
                    Map.entry(
                            "nobody knows the composition root",
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackage("id.jejak.infra..")
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAPackage("id.jejak.infra..")),
                    Map.entry(
                            "the ledger knows no feature",
                            noClasses()
                                    .that()
                                    .resideInAPackage("..ledger..")
                                    .should()
                                    .dependOnClassesThat(
                                            resideInAnyPackage("id.jejak..")
                                                    .and(
                                                            com.tngtech.archunit.base
                                                                    .DescribedPredicate.not(
                                                                    resideInAnyPackage(
                                                                            "id.jejak.ledger..",
                                                                            "..ledger.."))))),
                    Map.entry(
                            "no Spring Data",
                            noClasses()
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAPackage("org.springframework.data..")));

    /**
     * Features meet through events and rules; the import turns rows into the commands of every
     * feature, so it may see those.
     */
    private static final ArchRule FEATURES_MEET_THROUGH_EVENTS =
            slices().matching("id.jejak.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(alwaysTrue(), resideInAnyPackage(MEETING_PLACES))
                    .ignoreDependency(
                            resideInAnyPackage("id.jejak.intake.."),
                            resideInAnyPackage("..write.."))
                    .ignoreDependency(resideInAnyPackage("id.jejak.infra.."), alwaysTrue());

    @TestFactory
    Stream<DynamicTest> the_product_keeps_every_rule() {
        return Stream.concat(
                        RULES.entrySet().stream(),
                        Stream.of(
                                Map.entry(
                                        "features meet through events",
                                        FEATURES_MEET_THROUGH_EVENTS)))
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(), () -> rule.getValue().check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_catches_its_offender() {
        return RULES.entrySet().stream()
                .filter(rule -> !rule.getKey().equals("no Spring Data"))
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(),
                                        () ->
                                                assertThat(
                                                                rule.getValue()
                                                                        .evaluate(OFFENDERS)
                                                                        .hasViolation())
                                                        .isTrue()));
    }

    @Test
    void features_that_reach_into_each_other_are_caught() {
        var offenders =
                new ClassFileImporter().importPackages("id.jejak.offender", "id.jejak.offended");
        assertThat(FEATURES_MEET_THROUGH_EVENTS.evaluate(offenders).hasViolation()).isTrue();
    }

    @Test
    void at_least_half_of_the_types_of_both_sides_are_hidden() {
        var types =
                PRODUCT.stream()
                        .filter(
                                type ->
                                        type.getPackageName()
                                                .matches(
                                                        "id\\.jejak\\.[a-z]+\\.(write|read|automation)(\\..*)?"))
                        .filter(
                                type ->
                                        type.isTopLevelClass()
                                                && !type.getSimpleName().equals("package-info"))
                        .toList();
        var hidden =
                types.stream()
                        .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                        .count();
        assertThat(types).isNotEmpty();
        assertThat(hidden * 2)
                .as("hidden of %d", types.size())
                .isGreaterThanOrEqualTo(types.size());
    }
}
