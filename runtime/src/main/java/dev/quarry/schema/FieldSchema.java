package dev.quarry.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A component of a stored record. Immutable.
 *
 * @param id what it is known by whatever its name: given when it is first stored, never given to
 *     another field of its table; 0 in a schema as compiled
 * @param name the component's name
 * @param type the type of its value
 * @param optional whether it may be absent
 * @param defaultText the text of its {@code @Default}, or null if it has none
 * @param formerNames the names that it had before, as its declaration tells; empty in a schema as
 *     stored
 */
public record FieldSchema(
    int id,
    String name,
    Type type,
    boolean optional,
    @Nullable String defaultText,
    List<String> formerNames) {

  /** Copies the list. */
  public FieldSchema {
    formerNames = List.copyOf(formerNames);
  }

  /**
   * A component that is always present.
   *
   * @param name the component's name
   * @param type the type of its value
   * @return the field
   */
  public static FieldSchema required(String name, Type type) {
    return new FieldSchema(0, name, type, false, null, List.of());
  }

  /**
   * A component that may be absent.
   *
   * @param name the component's name
   * @param type the type of its value when present
   * @return the field
   */
  public static FieldSchema optional(String name, Type type) {
    return new FieldSchema(0, name, type, true, null, List.of());
  }

  /**
   * A required component that is read with a default where a document lacks it.
   *
   * @param name the component's name
   * @param type the type of its value
   * @param text the default as written in the source
   * @return the field
   */
  public static FieldSchema withDefault(String name, Type type, String text) {
    return new FieldSchema(0, name, type, false, text, List.of());
  }

  /**
   * An optional component that is read with a default where a document lacks it.
   *
   * @param name the component's name
   * @param type the type of its value when present
   * @param text the default as written in the source
   * @return the field
   */
  public static FieldSchema optionalWithDefault(String name, Type type, String text) {
    return new FieldSchema(0, name, type, true, text, List.of());
  }

  /**
   * This field with the names that it had before.
   *
   * @param names the names
   * @return the changed field
   */
  public FieldSchema renamedFrom(String... names) {
    return new FieldSchema(id, name, type, optional, defaultText, List.of(names));
  }

  /**
   * This field as it is stored: known by an id, its declaration's memory of names left out.
   *
   * @param newId the id, not 0
   * @param newType its type, in which nested fields have ids too
   * @return the stored field
   */
  public FieldSchema stored(int newId, Type newType) {
    return new FieldSchema(newId, name, newType, optional, defaultText, List.of());
  }

  /**
   * The field that a path leads to, named by the path, and optional if it or a record on the way
   * is.
   *
   * @param fields where the path begins
   * @param path names of fields, with dots into nested records
   * @return the field
   * @throws IllegalArgumentException if the path leads to no field
   */
  public static FieldSchema at(List<FieldSchema> fields, String path) {
    List<FieldSchema> here = fields;
    boolean optional = false;
    FieldSchema found = null;
    for (String name : path.split("\\.", -1)) {
      found =
          here.stream()
              .filter(field -> field.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("There is no field \"" + path + "\"."));
      optional |= found.optional();
      here = found.type() instanceof Type.RecordOf record ? record.fields() : List.of();
    }
    int id = Objects.requireNonNull(found).id();
    return new FieldSchema(id, path, found.type(), optional, null, List.of());
  }
}
