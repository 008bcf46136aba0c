package dev.quarry.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.quarry.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      slices().matching("dev.quarry.processor.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packages_importDownwardsOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("root")
          .definedBy("dev.quarry.processor")
          .layer("write")
          .definedBy("dev.quarry.processor.write..")
          .layer("view")
          .definedBy("dev.quarry.processor.view..")
          .layer("evolve")
          .definedBy("dev.quarry.processor.evolve..")
          .layer("describe")
          .definedBy("dev.quarry.processor.describe..")
          .layer("validate")
          .definedBy("dev.quarry.processor.validate..")
          .layer("literal")
          .definedBy("dev.quarry.processor.literal..")
          .layer("read")
          .definedBy("dev.quarry.processor.read..")
          .layer("report")
          .definedBy("dev.quarry.processor.report..")
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("write")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("view")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("evolve")
          .mayOnlyBeAccessedByLayers("view", "root")
          .whereLayer("describe")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("validate")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("literal")
          .mayOnlyBeAccessedByLayers("validate", "describe", "view")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("literal", "validate", "describe", "evolve", "view", "root")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("validate", "evolve", "view", "root");

  @ArchTest
  static final ArchRule runtime_isKnownByNameOnly_butForTheRuleBook =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.quarry",
              "dev.quarry.codec..",
              "dev.quarry.json..",
              "dev.quarry.table..",
              "dev.quarry.value..");

  @ArchTest
  static final ArchRule ruleBook_isKnownWhereShapesAreCompared =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.quarry.processor.read..",
              "dev.quarry.processor.validate..",
              "dev.quarry.processor.describe..",
              "dev.quarry.processor.model..",
              "dev.quarry.processor.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.quarry.schema..", "dev.quarry.evolution..", "dev.quarry.snapshot..");

  @ArchTest
  static final ArchRule compiler_isUsedThroughItsStandardInterfaces =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("com.sun..", "sun..");
}
