package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.COMPONENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.CopyModel;
import dev.quarry.processor.model.LiveViewModel;
import dev.quarry.processor.model.ValueModel.RecordValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ImportedNamesTest {

  private static final ClassName FILE = ClassName.get("cost", "Made");
  private static final ClassName ROW = ClassName.get("cost", "Row");
  private static final ClassName OTHER = ClassName.get("other", "Thing");

  @Test
  void names_becomeSimple_andAreImported() {
    assertThat(file(returning(ParameterizedTypeName.get(List.class, BigDecimal.class))))
        .startsWith(
            "package cost;\n\nimport java.math.BigDecimal;\nimport java.util.List;\n\nclass")
        .contains("List<BigDecimal> m()");
  }

  @Test
  void types_ofThePackageAndOfJavaLang_areNotImported() {
    assertThat(file(returning(ParameterizedTypeName.get(ClassName.get(Class.class), ROW))))
        .doesNotContain("import")
        .contains("Class<Row> m()");
  }

  @Test
  void typeOfJavaLang_whoseNameMeansAnother_staysQualified() {
    assertThat(file(returning(ClassName.get(String.class)), Set.of("String")))
        .contains("java.lang.String m()");
  }

  @Test
  void namesake_ofANestedType_staysQualified() {
    TypeSpec type =
        returning(OTHER).toBuilder().addType(TypeSpec.classBuilder("Thing").build()).build();

    assertThat(file(type)).doesNotContain("import").contains("other.Thing m()");
  }

  @Test
  void namesake_ofATypeOfThePackage_staysQualified() {
    TypeSpec type =
        returning(ClassName.get("java.other", "Row")).toBuilder()
            .addMethod(MethodSpec.methodBuilder("n").returns(ROW).build())
            .build();

    assertThat(file(type)).doesNotContain("import").contains("java.other.Row m()", "Row n()");
  }

  @Test
  void annotatedType_keepsItsAnnotation() {
    TypeName type = Annotations.nullable(ClassName.get(Instant.class));

    assertThat(file(returning(type))).contains("  @Nullable Instant m()");
  }

  @Test
  void variable_namedLikeThePackage_isNone() {
    assertThat(file(running("$T cost = null;\ncost.size();\n", ROW)))
        .contains("Row cost = null;", "    cost.size();");
  }

  @Test
  void literals_andComments_stayAsTheyAre() {
    assertThat(
            file(running("call($S, '\"', $S);\n// java.util.List\n", "java.util.List", "cost.Row")))
        .contains("call(\"java.util.List\", '\"', \"cost.Row\");", "// java.util.List");
  }

  @Test
  void method_thatIsCalledByItsName_isImported() {
    assertThat(file(running("$T.required(a, $S);\n", COMPONENTS, "a")))
        .contains("import static dev.quarry.codec.Components.required;", "    required(a, \"a\");");
  }

  private static TypeSpec returning(TypeName type) {
    return TypeSpec.classBuilder(FILE)
        .addMethod(MethodSpec.methodBuilder("m").returns(type).build())
        .build();
  }

  private static TypeSpec running(String code, Object... arguments) {
    return TypeSpec.classBuilder(FILE)
        .addMethod(MethodSpec.methodBuilder("m").addCode(code, arguments).build())
        .build();
  }

  private static String file(TypeSpec type) {
    return file(type, Set.of());
  }

  private static String file(TypeSpec type, Set<String> shadowed) {
    RecordValue row = new RecordValue(ROW, "Row", List.of());
    RecordValue thing = new RecordValue(OTHER, "Thing", List.of());
    CopyModel.OfRecord copy = new CopyModel.OfRecord(row, thing, List.of());
    NamedTypes types = NamedTypes.of(new LiveViewModel(FILE, true, copy));
    return ImportedNames.of(FILE, type, types, shadowed);
  }
}
