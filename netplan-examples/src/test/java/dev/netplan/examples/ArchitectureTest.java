package dev.netplan.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The drawing of the house, held against every class of the three modules. */
@AnalyzeClasses(packages = "dev.netplan",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestJars.class})
class ArchitectureTest {

    /** The generators that the core lends to tests come in a jar, once it is packaged. */
    static final class WithoutTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC",
            "systemDefaultZone", "system");

    private static final String YAML = "dev.netplan.yaml..";
    private static final String EXAMPLES = "dev.netplan.examples..";

    /** The rooms of the core from the roof down: each may use those below it. */
    @ArchTest
    static final ArchTests the_core_is_a_stair = ArchTests.in(Stair.class);

    static class Stair {
        @ArchTest
        static final ArchRule format_knows_no_element = room("format").mayUse();
        @ArchTest
        static final ArchRule everyday_words_know_nothing = room("everyday").mayUse();
        @ArchTest
        static final ArchRule model_knows_the_format_and_everyday_words = room("model").mayUse("format", "everyday");
        @ArchTest
        static final ArchRule the_calendar_knows_the_model = room("calendar").mayUse("model", "format");
        @ArchTest
        static final ArchRule the_journal_knows_the_calendar = room("journal").mayUse("calendar", "model", "format");
        @ArchTest
        static final ArchRule the_agenda_knows_the_journal = room("agenda")
            .mayUse("journal", "calendar", "model", "format");
        @ArchTest
        static final ArchRule progress_knows_the_agenda = room("progress")
            .mayUse("agenda", "journal", "calendar", "model", "format");
        @ArchTest
        static final ArchRule check_names_no_rule = room("check")
            .mayUse("progress", "agenda", "journal", "calendar", "model", "format");
        @ArchTest
        static final ArchRule rules_know_check_and_what_it_sees = room("check.rules")
            .mayUse("check", "progress", "agenda", "journal", "calendar", "model", "format");
        @ArchTest
        static final ArchRule the_sentences_stand_on_top = room("dsl")
            .mayUse("check.rules", "check", "progress", "agenda", "journal", "calendar", "model", "format");
        @ArchTest
        static final ArchRule change_knows_the_journal = room("change")
            .mayUse("journal", "calendar", "model", "format");
        @ArchTest
        static final ArchRule privacy_knows_the_model = room("privacy").mayUse("model", "format");
        @ArchTest
        static final ArchRule talk_knows_the_journal = room("talk").mayUse("journal", "calendar", "model", "format");
    }

    @ArchTest
    static final ArchRule arrows_run_from_the_examples_to_yaml_to_the_core = noClasses().that()
        .resideInAPackage(YAML).should().dependOnClassesThat()
        .resideInAPackage(EXAMPLES)
        .because("a library does not know the programs that show it");

    @ArchTest
    static final ArchRule a_source_knows_no_verb = noClasses().that().resideInAPackage("dev.netplan.yaml.source..")
        .should().dependOnClassesThat()
        .resideInAnyPackage("dev.netplan.yaml.read..", "dev.netplan.yaml.write..", "dev.netplan.yaml.edit..",
                "dev.netplan.yaml.merge..", "dev.netplan.yaml.schema..", "dev.netplan.yaml.cases..")
        .because("reading, writing and editing stand on the text and its places, not beside them");

    @ArchTest
    static final ArchRule no_two_packages_import_each_other = slices().matching("dev.netplan.(**)").should()
        .beFreeOfCycles().because("a newcomer reads one package at a time");

    @ArchTest
    static final ArchRule the_core_needs_the_jdk_alone = classes().that()
        .resideOutsideOfPackages(YAML, EXAMPLES).should().onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "dev.netplan..", "org.jspecify.annotations..", "org.immutables.value..",
                "com.fasterxml.jackson.annotation..")
        .because("an embedding application takes in nothing but netplan; annotations are not there at run time");

    @ArchTest
    static final ArchRule nothing_reads_the_clock = noClasses().that()
        .doNotHaveFullyQualifiedName("dev.netplan.examples.nplan.Main").and()
        .doNotHaveFullyQualifiedName("dev.netplan.examples.ReminderLoop").should()
        .callCodeUnitWhere(describe("reads the clock", call -> isClock(call.getTarget())))
        .because("time comes in as `asOf`: the same plan and date give the same answer everywhere; "
                + "only a program that runs by itself knows what day it is");

    @ArchTest
    static final ArchRule nothing_goes_to_the_network = noClasses().that()
        .resideOutsideOfPackage(EXAMPLES).should().dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net..").orShould().dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket").orShould().dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URLConnection").because("a plan is private");

    @ArchTest
    static final ArchRule nothing_is_found_by_reflection = noClasses().that().resideOutsideOfPackage(EXAMPLES)
        .should().dependOnClassesThat().resideInAPackage("java.lang.reflect..").orShould()
        .callMethod(Class.class, "forName", String.class)
        .because("what runs can be read in the code, and no document names a class");

    @ArchTest
    static final ArchRule nothing_static_changes = fields().that().areStatic().should().beFinal()
        .because("values are shared between threads and tests");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses().should().haveNameMatching(
            ".*\\.(Abstract\\w*|\\w*(Impl|Util|Utils|Helper|Manager|Base))(\\$.*)?")
        .because("a name that fits everything tells nothing");

    private static boolean isClock(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        return CLOCKS.contains(target.getName())
                && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
    }

    private static Room room(String name) {
        return new Room(name);
    }

    private record Room(String name) {

        ArchRule mayUse(String... rooms) {
            String[] allowed = new String[rooms.length + 1];
            allowed[0] = "dev.netplan." + name;
            for (int i = 0; i < rooms.length; i++) {
                allowed[i + 1] = "dev.netplan." + rooms[i];
            }
            return noClasses().that().resideInAPackage("dev.netplan." + name).should().dependOnClassesThat(
                    resideInAnyPackage("dev.netplan..").and(describe("not in an allowed room",
                            used -> !resideInAnyPackage(allowed).test(used))))
                .because("arrows of the core run one way");
        }
    }
}
