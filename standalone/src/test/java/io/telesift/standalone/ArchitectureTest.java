// SPDX-License-Identifier: Apache-2.0
package io.telesift.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders of docs/architecture.md, section 2. */
@AnalyzeClasses(packages = "io.telesift", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MICRONAUT = "io.micronaut..";
    private static final String[] SERVICES = {
        "io.telesift.collector..",
        "io.telesift.extractor..",
        "io.telesift.translator..",
        "io.telesift.alerter..",
        "io.telesift.query.."
    };

    @ArchTest
    static final ArchRule common_isTheGround_importsNothingOfOursAndNoFramework = noClasses()
            .that()
            .resideInAPackage("io.telesift.common..")
            .should()
            .dependOnClassesThat(ours().and(outside("io.telesift.common")))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(MICRONAUT, "com.mongodb..", "org.bson..", "jakarta..");

    @ArchTest
    static final ArchRule engine_isPure_importsOnlyTheModel = noClasses()
            .that()
            .resideInAPackage("io.telesift.engine..")
            .should()
            .dependOnClassesThat(ours().and(outside("io.telesift.engine"))
                    .and(outside("io.telesift.common.model"))
                    .and(outside("io.telesift.common.serde")))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(MICRONAUT, "org.apache.kafka..", "com.mongodb..", "jakarta..", "java.util.regex..");

    @ArchTest
    static final ArchRule services_shareTopics_notCode = slices().matching(
                    "io.telesift.(collector|extractor|translator|alerter|query)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule services_doNotKnowWhatTheyRunIn = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.telesift.standalone..", "io.telesift.embedded..", "io.telesift.cli..");

    @ArchTest
    static final ArchRule collectorAndAlerter_haveNoEngine = noClasses()
            .that()
            .resideInAnyPackage("io.telesift.collector..", "io.telesift.alerter..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.telesift.engine..");

    @ArchTest
    static final ArchRule micronaut_staysAtTheRim = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .and()
            .resideOutsideOfPackage("..http..")
            .and(isNoWiring())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MICRONAUT);

    @ArchTest
    static final ArchRule metricsLibraries_stayInTheHost = noClasses()
            .that()
            .resideInAPackage("io.telesift..")
            .and()
            .resideOutsideOfPackage("io.telesift.host..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micrometer..", "io.prometheus..");

    @ArchTest
    static final ArchRule packages_haveNoCycles =
            slices().matching("io.telesift.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_sayWhatIsInside = classes()
            .that()
            .resideInAPackage("io.telesift..")
            .should()
            .haveNameNotMatching(".*\\.[A-Za-z]*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");

    private static DescribedPredicate<JavaClass> ours() {
        return JavaClass.Predicates.resideInAPackage("io.telesift..");
    }

    private static DescribedPredicate<JavaClass> outside(String name) {
        return JavaClass.Predicates.resideOutsideOfPackage(name + "..");
    }

    /** Config records, factories, conditions and mains, and what Micronaut generates for them. */
    private static DescribedPredicate<JavaClass> isNoWiring() {
        return DescribedPredicate.describe("are neither wiring nor generated", type -> {
            String name = type.getName();
            return !name.contains("$") && !name.matches(".*(Config|Factory|Condition|Application)");
        });
    }
}
