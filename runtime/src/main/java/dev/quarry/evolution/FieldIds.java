package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives ids to the fields that are born with one shape of a table: the first four bytes, big
 * endian, of the SHA-256 (FIPS 180-4) of {@code table/path@shape}, in UTF-8. An id that is 0 or
 * taken is passed over by hashing anew with {@code #1}, {@code #2} … appended. The same fields born
 * with the same shape therefore have the same ids everywhere. A database knows its shapes by their
 * numbers, a snapshot by its date version. Not thread-safe.
 */
public final class FieldIds {
  private final String table;
  private final String shape;
  private final Set<Integer> taken;

  /**
   * Ids of one shape.
   *
   * @param table the name that the table was born with
   * @param shape the number of the shape that is being born
   * @param taken the ids that fields of the table have or ever had
   */
  public FieldIds(String table, int shape, Collection<Integer> taken) {
    this(table, Integer.toString(shape), taken);
  }

  /**
   * Ids of one shape.
   *
   * @param table the name that the table was born with
   * @param shape what the shape that is being born is known by
   * @param taken the ids that fields of the table have or ever had
   */
  public FieldIds(String table, String shape, Collection<Integer> taken) {
    this.table = table;
    this.shape = shape;
    this.taken = new HashSet<>(taken);
  }

  /**
   * The fields of a new table as they are to be stored, all born with this shape.
   *
   * @param fields the fields as compiled
   * @return the fields with ids, nested ones too
   */
  public List<FieldSchema> give(List<FieldSchema> fields) {
    return give(Place.ROOT, fields);
  }

  /**
   * The ids that fields have, nested ones too.
   *
   * @param fields the fields
   * @return their ids, without 0
   */
  public static Set<Integer> of(List<FieldSchema> fields) {
    Set<Integer> ids = new HashSet<>();
    fields.forEach(field -> collect(field, ids));
    ids.remove(0);
    return ids;
  }

  void take(Collection<Integer> ids) {
    taken.addAll(ids);
  }

  FieldSchema give(Place place, FieldSchema field) {
    int id = next(place.is());
    return field.stored(id, give(place, field.type()));
  }

  Type give(Place place, Type type) {
    if (type instanceof Type.RecordOf record) {
      return give(place, record);
    } else if (type instanceof Type.ListOf list) {
      return Type.list(give(place.elements(), list.element()));
    } else if (type instanceof Type.SetOf set) {
      return Type.set(give(place.elements(), set.element()));
    } else if (type instanceof Type.MapOf map) {
      return Type.map(give(place.values(), map.value()));
    } else if (type instanceof Type.SealedOf sealed) {
      return new Type.SealedOf(
          sealed.name(), sealed.variants().stream().map(each -> give(place, each)).toList());
    }
    return type;
  }

  Type.Variant give(Place place, Type.Variant variant) {
    String name = variant.type().name();
    return Type.variant(variant.id(), give(place.variant(name, name), variant.type()));
  }

  int next(String path) {
    String text = table + "/" + path + "@" + shape;
    int id = hash(text);
    for (int attempt = 1; id == 0 || !taken.add(id); attempt++) {
      id = hash(text + "#" + attempt);
    }
    return id;
  }

  private Type.RecordOf give(Place place, Type.RecordOf record) {
    return new Type.RecordOf(record.name(), give(place, record.fields()));
  }

  private List<FieldSchema> give(Place owner, List<FieldSchema> fields) {
    List<FieldSchema> given = new ArrayList<>();
    fields.forEach(field -> given.add(give(owner.field(field.name()), field)));
    return given;
  }

  private static void collect(FieldSchema field, Set<Integer> ids) {
    ids.add(field.id());
    collect(field.type(), ids);
  }

  private static void collect(Type type, Set<Integer> ids) {
    if (type instanceof Type.RecordOf record) {
      record.fields().forEach(field -> collect(field, ids));
    } else if (type instanceof Type.ListOf list) {
      collect(list.element(), ids);
    } else if (type instanceof Type.SetOf set) {
      collect(set.element(), ids);
    } else if (type instanceof Type.MapOf map) {
      collect(map.value(), ids);
    } else if (type instanceof Type.SealedOf sealed) {
      sealed.variants().forEach(variant -> collect(variant.type(), ids));
    }
  }

  private static int hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getInt();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
