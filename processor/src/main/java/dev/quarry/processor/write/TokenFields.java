package dev.quarry.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ComponentModel.Presence;
import dev.quarry.processor.model.PathModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.name.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants that stand for a record's components, nested ones too. */
final class TokenFields {

  private static final CodeBlock ROW = CodeBlock.of("row");

  private final TableModel table;
  private final TokenTypes tokens;

  TokenFields(TableModel table, CodecTypes types) {
    this.table = table;
    this.tokens = new TokenTypes(table.record(), types);
  }

  List<FieldSpec> fields() {
    List<PathModel> paths = new ArrayList<>();
    addPaths(List.of(), table.components(), paths);
    List<String> names = paths.stream().map(path -> Names.token(path.dotted())).toList();
    // In an expression a constant hides a class of its name.
    boolean hidden = table.record().simpleNames().stream().anyMatch(names::contains);
    return paths.stream().map(path -> field(path, hidden)).toList();
  }

  private static void addPaths(
      List<ComponentModel> parents, List<ComponentModel> components, List<PathModel> paths) {
    for (ComponentModel component : components) {
      List<ComponentModel> path = new ArrayList<>(parents);
      path.add(component);
      paths.add(new PathModel(path));
      if (component.value() instanceof RecordValue record) {
        addPaths(path, record.components(), paths);
      }
    }
  }

  // public static final TextField<City> NAME = TextField.ofText("name", City::name);
  //
  // public static final OrderedField<City, Double> LOCATION_LATITUDE =
  //     OrderedField.of(
  //         "location.latitude", ValueType.FLOAT64, row -> row.location().latitude());
  private FieldSpec field(PathModel path, boolean recordHidden) {
    ComponentModel first = path.components().get(0);
    boolean plain = path.components().size() == 1 && first.presence() != Presence.OPTIONAL;
    CodeBlock value =
        plain && !recordHidden
            ? CodeBlock.of("$T::$L", table.record(), first.name())
            : CodeBlock.of("row -> $L", value(path));
    ValueModel type = path.last().value();
    return FieldSpec.builder(tokens.type(type), Names.token(path.dotted()))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer(tokens.token(type, path.dotted(), value))
        .build();
  }

  // row.location() == null ? null : row.location().latitude()
  private static CodeBlock value(PathModel path) {
    List<ComponentModel> parents = path.components().subList(0, path.components().size() - 1);
    CodeBlock value = Accessors.of(Accessors.value(ROW, parents), path.last());
    if (path.last().presence() == Presence.OPTIONAL) {
      value = CodeBlock.of("$L.orElse(null)", value);
    }
    CodeBlock absent = Accessors.isAbsent(ROW, parents);
    return absent.isEmpty() ? value : CodeBlock.of("$L ? null : $L", absent, value);
  }
}
