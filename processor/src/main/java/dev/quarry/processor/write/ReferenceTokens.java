package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.REFERENCE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.PathModel;
import dev.quarry.processor.model.ReferenceModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.name.GeneratedClasses;
import dev.quarry.processor.name.Names;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The constants that stand for a table's references. */
final class ReferenceTokens {

  private final TableModel table;

  ReferenceTokens(TableModel table) {
    this.table = table;
  }

  List<FieldSpec> fields() {
    return table.references().stream().map(this::field).toList();
  }

  // /** Component country as a reference to Country. */
  // public static final Reference<City, Country, Country> COUNTRY_REFERENCE =
  //     Reference.to(COUNTRY, () -> CountryTable.SCHEMA);
  private FieldSpec field(ReferenceModel reference) {
    String name = reference.component().name();
    ClassName target = ClassName.get(reference.target());
    boolean many = new PathModel(List.of(reference.component())).isMultiValue();
    TypeName joined = target;
    String method = "to";
    if (many) {
      joined = ParameterizedTypeName.get(ClassName.get(List.class), target);
      method = "toEach";
    } else if (reference.component().mayBeAbsent()) {
      joined = ParameterizedTypeName.get(ClassName.get(Optional.class), target);
      method = "toOptional";
    }
    // The table is asked for when it is needed: two classes may wait for each other otherwise.
    return FieldSpec.builder(
            ParameterizedTypeName.get(REFERENCE, table.record(), target, joined),
            Names.referenceToken(name))
        .addJavadoc("Component {@code $L} as a reference to {@link $T}.", name, target)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.$L($L, () -> $T.SCHEMA)",
            REFERENCE,
            method,
            Names.token(name),
            GeneratedClasses.table(target))
        .build();
  }
}
