package dev.quarry;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Set;

/** What SECURITY.md says that is not in the runtime. */
@AnalyzeClasses(packages = "dev.quarry", importOptions = DoNotIncludeTests.class)
class SecurityRulesTest {

  @ArchTest
  static final ArchRule javaSerialization_isNotUsed =
      noClasses()
          .should()
          .dependOnClassesThat(belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class));

  @ArchTest
  static final ArchRule polymorphicTyping_isNotUsed =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson.databind.jsontype..")
          .orShould()
          .dependOnClassesThat()
          .haveSimpleNameStartingWith("JsonTypeInfo")
          .orShould()
          .dependOnClassesThat()
          .haveSimpleNameStartingWith("JsonSubTypes");

  @ArchTest
  static final ArchRule jsonIsNotBoundToClasses =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "binds JSON to a class",
                  call ->
                      call.getTargetOwner().getPackageName().startsWith("tools.jackson.databind")
                          && Set.of("readValue", "treeToValue", "convertValue", "readerFor")
                              .contains(call.getName())));

  @ArchTest
  static final ArchRule reflection_isNotUsed =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .orShould()
          .callMethod(Class.class, "forName", String.class);

  @ArchTest
  static final ArchRule networkAndProcesses_areNotUsed =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "javax.script..", "javax.naming..", "java.rmi..")
          .orShould()
          .dependOnClassesThat(belongToAnyOf(ProcessBuilder.class));
}
