package nl.kamerlens;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Packages follow the flow of the data: each imports only what stands to its left. */
@AnalyzeClasses(packages = "nl.kamerlens", importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {
  /** In whatever directory a profile builds. */
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  @ArchTest
  static final ArchRule FLOW =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("document")
          .definedBy("nl.kamerlens.document..")
          .layer("input")
          .definedBy("nl.kamerlens.input..")
          .layer("text")
          .definedBy("nl.kamerlens.text..")
          .layer("rule")
          .definedBy("nl.kamerlens.rule..")
          .layer("date")
          .definedBy("nl.kamerlens.date..")
          .layer("reference")
          .definedBy("nl.kamerlens.reference..")
          .layer("motion")
          .definedBy("nl.kamerlens.motion..")
          .layer("commitment")
          .definedBy("nl.kamerlens.commitment..")
          .layer("stance")
          .definedBy("nl.kamerlens.stance..")
          .layer("extract")
          .definedBy("nl.kamerlens.extract..")
          .layer("report")
          .definedBy("nl.kamerlens.report..")
          .layer("evaluate")
          .definedBy("nl.kamerlens.evaluate..")
          .layer("option")
          .definedBy("nl.kamerlens.option..")
          .layer("cli")
          .definedBy("nl.kamerlens.cli..")
          .optionalLayer("spark")
          .definedBy("nl.kamerlens.spark..")
          .whereLayer("document")
          .mayNotAccessAnyLayer()
          .whereLayer("rule")
          .mayNotAccessAnyLayer()
          .whereLayer("input")
          .mayOnlyAccessLayers("document")
          .whereLayer("text")
          .mayOnlyAccessLayers("document", "rule")
          .whereLayer("date")
          .mayOnlyAccessLayers("document", "text", "rule")
          .whereLayer("reference")
          .mayOnlyAccessLayers("document", "text", "rule", "date")
          .whereLayer("motion")
          .mayOnlyAccessLayers("document", "text", "rule", "date", "reference")
          .whereLayer("commitment")
          .mayOnlyAccessLayers("document", "text", "rule", "date", "reference")
          .whereLayer("stance")
          .mayOnlyAccessLayers("document", "text", "rule", "date", "reference", "commitment")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("report", "evaluate", "option", "cli", "spark")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("evaluate", "option", "cli", "spark")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("option")
          .mayOnlyBeAccessedByLayers("cli", "spark")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("spark")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("spark")
          .mayOnlyAccessLayers("document", "input", "extract", "report", "option")
          .because("a finder knows nothing of its callers");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("nl.kamerlens.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PICOCLI_IN_COMMANDS_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "nl.kamerlens.option..", "nl.kamerlens.cli..", "nl.kamerlens.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule OPENNLP_IN_TEXT_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackages("nl.kamerlens.text..", "nl.kamerlens.commitment..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule JACKSON_WHERE_DATA_IS_READ_AND_WRITTEN =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "nl.kamerlens.report..",
              "nl.kamerlens.rule..",
              "nl.kamerlens.stance..",
              "nl.kamerlens.evaluate..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");
}
