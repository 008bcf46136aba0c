package dev.quarry.processor.evolve;

import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.IndexModel;
import dev.quarry.processor.model.PathModel;
import dev.quarry.processor.model.ReferenceModel;
import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.Converted;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.IdValue;
import dev.quarry.processor.model.ValueModel.ListValue;
import dev.quarry.processor.model.ValueModel.MapValue;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.SealedValue;
import dev.quarry.processor.model.ValueModel.SetValue;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexCondition;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.OnDelete;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.Type;
import java.util.List;

/** Tables as the runtime defines them: what generated code says of them when a database opens. */
public final class Definitions {

  private Definitions() {}

  /** A table's definition. */
  public static TableDefinition of(TableModel table) {
    return new TableDefinition(
        table.name(),
        table.formerNames(),
        table.key().stream().map(ComponentModel::name).toList(),
        fields(table.components()),
        table.indexes().stream().map(Definitions::index).toList(),
        table.references().stream().map(Definitions::reference).toList(),
        table.removed());
  }

  private static List<FieldSchema> fields(List<ComponentModel> components) {
    return components.stream().map(Definitions::field).toList();
  }

  private static FieldSchema field(ComponentModel component) {
    return new FieldSchema(
        0,
        component.name(),
        type(component.value()),
        component.mayBeAbsent(),
        component.defaultText().orElse(null),
        component.formerNames());
  }

  private static Type type(ValueModel value) {
    if (value instanceof ValueModel.Scalar scalar) {
      return scalar(scalar.kind());
    } else if (value instanceof IdValue id) {
      return Type.id(id.targetName());
    } else if (value instanceof EnumValue enumeration) {
      return new Type.EnumOf(
          enumeration.name(),
          enumeration.constants().stream()
              .map(each -> Type.constant(each.name(), each.id()))
              .toList());
    } else if (value instanceof RecordValue record) {
      return record(record);
    } else if (value instanceof SealedValue sealed) {
      return new Type.SealedOf(
          sealed.name(),
          sealed.variants().stream()
              .map(each -> Type.variant(each.id(), record(each.type())))
              .toList());
    } else if (value instanceof ListValue list) {
      return Type.list(type(list.element()));
    } else if (value instanceof SetValue set) {
      return Type.set(type(set.element()));
    } else if (value instanceof MapValue map) {
      return Type.map(type(map.value()));
    }
    return type(((Converted) value).stored());
  }

  private static Type.RecordOf record(RecordValue record) {
    return new Type.RecordOf(record.name(), fields(record.components()));
  }

  private static Type scalar(ScalarKind kind) {
    return Scalar.valueOf(kind == ScalarKind.BYTE_ARRAY ? ScalarKind.BYTES.name() : kind.name());
  }

  private static IndexSchema index(IndexModel index) {
    return new IndexSchema(
        index.name(),
        dotted(index.paths()),
        index.unique(),
        dotted(index.descending()),
        index.ignoreCase(),
        index.where().map(where -> IndexCondition.parse(where.text())).orElse(null),
        index.includesRecord() ? List.of(IndexSchema.RECORD) : dotted(index.include()));
  }

  private static List<String> dotted(List<PathModel> paths) {
    return paths.stream().map(PathModel::dotted).toList();
  }

  private static ReferenceSchema reference(ReferenceModel reference) {
    return new ReferenceSchema(
        reference.component().name(),
        reference.targetTable(),
        OnDelete.valueOf(reference.onDelete()),
        reference.index());
  }
}
