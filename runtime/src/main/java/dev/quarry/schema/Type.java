package dev.quarry.schema;

import java.util.Comparator;
import java.util.List;

/**
 * The type of a stored value. Two types are equal when documents of one can be read as the other:
 * the order of an enum's constants and of a sealed interface's records does not count. Immutable.
 */
public sealed interface Type
    permits Scalar,
        Type.IdOf,
        Type.EnumOf,
        Type.RecordOf,
        Type.SealedOf,
        Type.ListOf,
        Type.SetOf,
        Type.MapOf {

  /** {@code boolean}. */
  Type BOOL = Scalar.BOOL;

  /** {@code byte}. */
  Type INT8 = Scalar.INT8;

  /** {@code short}. */
  Type INT16 = Scalar.INT16;

  /** {@code int}. */
  Type INT32 = Scalar.INT32;

  /** {@code long}. */
  Type INT64 = Scalar.INT64;

  /** {@code char}. */
  Type CHAR = Scalar.CHAR;

  /** {@code float}. */
  Type FLOAT32 = Scalar.FLOAT32;

  /** {@code double}. */
  Type FLOAT64 = Scalar.FLOAT64;

  /** {@code String}. */
  Type TEXT = Scalar.TEXT;

  /** {@code byte[]} and {@code dev.quarry.value.Bytes}. */
  Type BYTES = Scalar.BYTES;

  /** {@code java.math.BigDecimal}. */
  Type DECIMAL = Scalar.DECIMAL;

  /** {@code java.math.BigInteger}. */
  Type INTEGER = Scalar.INTEGER;

  /** {@code java.util.UUID}. */
  Type UUID = Scalar.UUID;

  /** {@code java.time.Instant}. */
  Type INSTANT = Scalar.INSTANT;

  /** {@code java.time.LocalDate}. */
  Type DATE = Scalar.DATE;

  /** {@code java.time.LocalTime}. */
  Type TIME = Scalar.TIME;

  /** {@code java.time.LocalDateTime}. */
  Type DATE_TIME = Scalar.DATE_TIME;

  /** {@code java.time.Duration}. */
  Type DURATION = Scalar.DURATION;

  /**
   * The type {@code Id<T>}.
   *
   * @param table the name of the table whose documents the ids belong to, or the simple name of the
   *     type argument if that is no table
   * @return the type
   */
  static Type id(String table) {
    return new IdOf(table);
  }

  /**
   * An enum.
   *
   * @param name its simple name, for messages
   * @param constants its constants
   * @return the type
   */
  static Type enumeration(String name, Constant... constants) {
    return new EnumOf(name, List.of(constants));
  }

  /**
   * A constant of an enum.
   *
   * @param name its name
   * @param id the number it is stored by
   * @return the constant
   */
  static Constant constant(String name, int id) {
    return new Constant(name, id);
  }

  /**
   * A nested record.
   *
   * @param name its simple name, for messages
   * @param fields its components in order
   * @return the type
   */
  static RecordOf record(String name, FieldSchema... fields) {
    return new RecordOf(name, List.of(fields));
  }

  /**
   * A sealed interface of records.
   *
   * @param name its simple name, for messages
   * @param variants its records
   * @return the type
   */
  static Type variants(String name, Variant... variants) {
    return new SealedOf(name, List.of(variants));
  }

  /**
   * A record of a sealed interface.
   *
   * @param id the number it is tagged by
   * @param type the record
   * @return the variant
   */
  static Variant variant(int id, RecordOf type) {
    return new Variant(id, type);
  }

  /**
   * {@code List<E>}.
   *
   * @param element the type of {@code E}
   * @return the type
   */
  static Type list(Type element) {
    return new ListOf(element);
  }

  /**
   * {@code Set<E>}.
   *
   * @param element the type of {@code E}
   * @return the type
   */
  static Type set(Type element) {
    return new SetOf(element);
  }

  /**
   * {@code Map<String, V>}.
   *
   * @param value the type of {@code V}
   * @return the type
   */
  static Type map(Type value) {
    return new MapOf(value);
  }

  /**
   * A typed id.
   *
   * @param table the table whose documents it names
   */
  record IdOf(String table) implements Type {
    @Override
    public String toString() {
      return "Id<" + table + ">";
    }
  }

  /**
   * An enum constant.
   *
   * @param name its name
   * @param id the number it is stored by
   */
  record Constant(String name, int id) {}

  /**
   * An enum.
   *
   * @param name its simple name
   * @param constants its constants, sorted by id
   */
  record EnumOf(String name, List<Constant> constants) implements Type {
    /** Sorts the constants, so that their order in the source does not count. */
    public EnumOf {
      constants = constants.stream().sorted(Comparator.comparingInt(Constant::id)).toList();
    }

    @Override
    public String toString() {
      return "enum " + name;
    }
  }

  /**
   * A nested record.
   *
   * @param name its simple name
   * @param fields its components in order
   */
  record RecordOf(String name, List<FieldSchema> fields) implements Type {
    /** Copies the list. */
    public RecordOf {
      fields = List.copyOf(fields);
    }

    @Override
    public String toString() {
      return "record " + name;
    }
  }

  /**
   * A record of a sealed interface.
   *
   * @param id the number it is tagged by
   * @param type the record
   */
  record Variant(int id, RecordOf type) {}

  /**
   * A sealed interface of records.
   *
   * @param name its simple name
   * @param variants its records, sorted by id
   */
  record SealedOf(String name, List<Variant> variants) implements Type {
    /** Sorts the records, so that their order in the source does not count. */
    public SealedOf {
      variants = variants.stream().sorted(Comparator.comparingInt(Variant::id)).toList();
    }

    @Override
    public String toString() {
      return "sealed " + name;
    }
  }

  /**
   * A list.
   *
   * @param element the type of its elements
   */
  record ListOf(Type element) implements Type {
    @Override
    public String toString() {
      return "List<" + element + ">";
    }
  }

  /**
   * A set.
   *
   * @param element the type of its elements
   */
  record SetOf(Type element) implements Type {
    @Override
    public String toString() {
      return "Set<" + element + ">";
    }
  }

  /**
   * A map from texts.
   *
   * @param value the type of its values
   */
  record MapOf(Type value) implements Type {
    @Override
    public String toString() {
      return "Map<String, " + value + ">";
    }
  }
}
