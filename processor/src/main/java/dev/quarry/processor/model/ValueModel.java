package dev.quarry.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The type of a stored value. */
public sealed interface ValueModel {

  /** The Java type in source, boxed or primitive as declared. */
  TypeName javaType();

  /** A number, text, time or the like. */
  record Scalar(ScalarKind kind, TypeName javaType) implements ValueModel {}

  /**
   * A typed id of a document: {@code Id<City>}.
   *
   * @param javaType the type as declared
   * @param target the record it identifies
   * @param targetName the name of that record's table, or its simple name if it has none
   */
  record IdValue(TypeName javaType, ClassName target, String targetName) implements ValueModel {}

  /** An enum; its constants in declaration order. */
  record EnumValue(ClassName javaType, String name, List<Constant> constants)
      implements ValueModel {}

  /** A constant with the id it is stored by: a hash of its first name, never its ordinal. */
  record Constant(String name, int id) {}

  /** A nested record. */
  record RecordValue(ClassName javaType, String name, List<ComponentModel> components)
      implements ValueModel {}

  /** A sealed interface; its permitted records in order of their names. */
  record SealedValue(ClassName javaType, String name, List<Variant> variants)
      implements ValueModel {}

  /** A permitted record with the id it is tagged by: a hash of its first simple name. */
  record Variant(int id, RecordValue type) {}

  /** {@code List<E>}. */
  record ListValue(TypeName javaType, ValueModel element) implements ValueModel {}

  /** {@code Set<E>}. */
  record SetValue(TypeName javaType, ValueModel element) implements ValueModel {}

  /** {@code Map<String, V>}. */
  record MapValue(TypeName javaType, ValueModel value) implements ValueModel {}

  /** A type of the user's that a converter stores as another. */
  record Converted(TypeName javaType, ClassName converter, ValueModel stored)
      implements ValueModel {}
}
