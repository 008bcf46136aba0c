package dev.quarry;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What ARCHITECTURE.md says about who may import whom. */
@AnalyzeClasses(packages = "dev.quarry", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      slices().matching("dev.quarry.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rocksDb_isSeenByItsEngineOnly =
      noClasses()
          .that(not(resideInAPackage("dev.quarry.engine.rocksdb")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.rocksdb..");

  @ArchTest
  static final ArchRule rootPackage_isImportedByNoPackage =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.quarry")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.quarry");

  @ArchTest
  static final ArchRule engineInterfaces_needOnlyExceptions =
      classes()
          .that()
          .resideInAPackage("dev.quarry.engine")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "dev.quarry.engine", "dev.quarry.error");

  @ArchTest
  static final ArchRule ruleBook_needsSchemasOnly =
      classes()
          .that()
          .resideInAPackage("dev.quarry.evolution")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "tools.jackson..",
              "dev.quarry.evolution",
              "dev.quarry.error",
              "dev.quarry.schema");

  @ArchTest
  static final ArchRule arrows_pointDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("error")
          .definedBy("dev.quarry.error")
          .layer("value")
          .definedBy("dev.quarry.value")
          .layer("json")
          .definedBy("dev.quarry.json")
          .layer("codec")
          .definedBy("dev.quarry.codec")
          .layer("verify")
          .definedBy("dev.quarry.verify")
          .layer("schema")
          .definedBy("dev.quarry.schema")
          .layer("evolution")
          .definedBy("dev.quarry.evolution")
          .layer("shape")
          .definedBy("dev.quarry.shape")
          .layer("engine")
          .definedBy("dev.quarry.engine")
          .layer("optimistic")
          .definedBy("dev.quarry.engine.optimistic")
          .layer("memory")
          .definedBy("dev.quarry.engine.memory")
          .layer("rocksdb")
          .definedBy("dev.quarry.engine.rocksdb")
          .layer("catalog")
          .definedBy("dev.quarry.catalog")
          .layer("store")
          .definedBy("dev.quarry.store")
          .layer("query")
          .definedBy("dev.quarry.query")
          .layer("table")
          .definedBy("dev.quarry.table")
          .layer("migration")
          .definedBy("dev.quarry.migration")
          .layer("root")
          .definedBy("dev.quarry")
          .whereLayer("error")
          .mayNotAccessAnyLayer()
          .whereLayer("value")
          .mayOnlyAccessLayers("error")
          .whereLayer("json")
          .mayOnlyAccessLayers("error", "value")
          .whereLayer("codec")
          .mayOnlyAccessLayers("error", "value", "json")
          .whereLayer("verify")
          .mayNotAccessAnyLayer()
          .whereLayer("schema")
          .mayOnlyAccessLayers("error", "value", "json", "codec")
          .whereLayer("evolution")
          .mayOnlyAccessLayers("error", "schema")
          .whereLayer("shape")
          .mayOnlyAccessLayers("error", "value", "json", "codec", "schema")
          .whereLayer("engine")
          .mayOnlyAccessLayers("error")
          .whereLayer("optimistic")
          .mayOnlyAccessLayers("error", "engine")
          .whereLayer("memory")
          .mayOnlyAccessLayers("error", "engine", "optimistic")
          .whereLayer("rocksdb")
          .mayOnlyAccessLayers("error", "engine", "optimistic")
          .whereLayer("catalog")
          .mayOnlyAccessLayers(
              "error", "value", "json", "codec", "schema", "evolution", "shape", "engine", "verify")
          .whereLayer("store")
          .mayOnlyAccessLayers(
              "error",
              "value",
              "json",
              "codec",
              "schema",
              "evolution",
              "shape",
              "engine",
              "catalog",
              "verify")
          .whereLayer("query")
          .mayOnlyAccessLayers("error", "value", "codec", "schema", "engine", "store")
          .whereLayer("table")
          .mayOnlyAccessLayers(
              "error", "value", "json", "codec", "schema", "engine", "catalog", "store", "query")
          .whereLayer("migration")
          .mayOnlyAccessLayers("error", "evolution", "table")
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer();
}
