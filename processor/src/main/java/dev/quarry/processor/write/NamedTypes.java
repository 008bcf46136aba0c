package dev.quarry.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.CopyModel;
import dev.quarry.processor.model.LiveViewModel;
import dev.quarry.processor.model.MigrationModel;
import dev.quarry.processor.model.ProjectionModel;
import dev.quarry.processor.model.ReferenceModel;
import dev.quarry.processor.model.SchemaModel;
import dev.quarry.processor.model.StepModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.Converted;
import dev.quarry.processor.model.ValueModel.ListValue;
import dev.quarry.processor.model.ValueModel.MapValue;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.SealedValue;
import dev.quarry.processor.model.ValueModel.SetValue;
import dev.quarry.processor.model.ViewModel;
import dev.quarry.processor.name.GeneratedClasses;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which qualified names in generated code are those of types, and where in them the package
 * ends. Of packages that the processor itself knows the case of letters tells that; a user may call
 * a package like a variable, so of users' types only those count that are in the model.
 */
final class NamedTypes {

  private static final List<String> KNOWN =
      List.of("java.", "javax.", "dev.quarry.", "org.jspecify.", "tools.jackson.");

  private final Set<String> types = new HashSet<>();
  private final Map<String, Name> found = new HashMap<>();

  private NamedTypes() {}

  /**
   * A name of a type, with whatever follows it.
   *
   * @param pack the package
   * @param top the simple name of the type, or of the outermost that it is nested in
   * @param rest what follows: nothing, or a dot and more names
   */
  record Name(String pack, String top, String rest) {

    /** The name in full. */
    String qualified() {
      return pack + "." + top + rest;
    }
  }

  static NamedTypes of(TableModel table) {
    NamedTypes types = new NamedTypes();
    types.add(table.tableClass());
    types.add(table.codecClass());
    types.add(table.record());
    table.components().forEach(types::add);
    for (ReferenceModel reference : table.references()) {
      ClassName target = ClassName.get(reference.target());
      types.add(target);
      types.add(GeneratedClasses.table(target));
    }
    return types;
  }

  static NamedTypes of(ProjectionModel projection) {
    NamedTypes types = new NamedTypes();
    types.add(projection.projectionClass());
    types.add(projection.record());
    types.add(ClassName.get(projection.table()));
    types.add(projection.tableClass());
    projection.parts().forEach(part -> part.path().components().forEach(types::add));
    return types;
  }

  static NamedTypes of(SchemaModel schema) {
    NamedTypes types = new NamedTypes();
    types.add(ClassName.get(schema.origin()));
    types.add(schema.databaseClass());
    types.add(schema.transactionClass());
    types.add(schema.stepsClass());
    for (SchemaModel.Entry table : schema.tables()) {
      types.add(table.record());
      types.add(table.tableClass());
    }
    for (MigrationModel migration : schema.migrations()) {
      types.add(migration.step());
      migration.rollback().ifPresent(types::add);
    }
    return types;
  }

  static NamedTypes of(ViewModel view) {
    NamedTypes types = new NamedTypes();
    types.add((ValueModel) view.record());
    for (ViewModel.Origin origin : view.origins()) {
      types.add(origin.view());
      origin.components().forEach(types::add);
    }
    return types;
  }

  static NamedTypes of(LiveViewModel view) {
    NamedTypes types = new NamedTypes();
    types.add(view.type());
    types.add(view.copy());
    return types;
  }

  private void add(StepModel step) {
    types.add(step.owner().topLevelClassName().canonicalName());
    if (step instanceof StepModel.OfRecords records) {
      add((ValueModel) records.from());
      add((ValueModel) records.to());
      records.thrown().forEach(this::add);
      records.onward().ifPresent(this::add);
    }
  }

  private void add(CopyModel.OfRecord copy) {
    add((ValueModel) copy.from());
    add((ValueModel) copy.to());
    copy.components().forEach(this::add);
  }

  private void add(CopyModel.Component component) {
    add(component.to());
    component.from().ifPresent(this::add);
  }

  private void add(ComponentModel component) {
    add(component.declaredType());
    add(component.value());
  }

  private void add(ValueModel value) {
    add(value.javaType());
    if (value instanceof ListValue list) {
      add(list.element());
    } else if (value instanceof SetValue set) {
      add(set.element());
    } else if (value instanceof MapValue map) {
      add(map.value());
    } else if (value instanceof RecordValue record) {
      record.components().forEach(this::add);
    } else if (value instanceof SealedValue variants) {
      variants.variants().forEach(each -> add((ValueModel) each.type()));
    } else if (value instanceof Converted converted) {
      add(converted.converter());
      add(converted.stored());
    }
  }

  private void add(TypeName type) {
    if (type instanceof ClassName name) {
      types.add(name.topLevelClassName().canonicalName());
    } else if (type instanceof ParameterizedTypeName generic) {
      add(generic.rawType());
      generic.typeArguments().forEach(this::add);
    } else if (type instanceof ArrayTypeName array) {
      add(array.componentType());
    } else if (type instanceof WildcardTypeName wildcard) {
      wildcard.upperBounds().forEach(this::add);
      wildcard.lowerBounds().forEach(this::add);
    }
  }

  /** What a qualified name means; null if it is not that of a type. */
  @Nullable Name find(String qualified) {
    if (!found.containsKey(qualified)) {
      found.put(qualified, split(qualified));
    }
    return found.get(qualified);
  }

  private @Nullable Name split(String qualified) {
    boolean isKnown = KNOWN.stream().anyMatch(qualified::startsWith);
    int dot = qualified.indexOf('.');
    while (dot >= 0) {
      int next = qualified.indexOf('.', dot + 1);
      int end = next < 0 ? qualified.length() : next;
      if (types.contains(qualified.substring(0, end))
          || (isKnown && Character.isUpperCase(qualified.charAt(dot + 1)))) {
        return new Name(
            qualified.substring(0, dot),
            qualified.substring(dot + 1, end),
            qualified.substring(end));
      }
      dot = next;
    }
    return null;
  }
}
