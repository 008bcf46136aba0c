package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has changed in a table's fields since a program was made that is older than the database.
 * Fields are the same when their ids are. Immutable.
 *
 * @param additions the paths of what was added and is harmless to it: fields that are optional or
 *     have a default, constants, records of sealed interfaces
 * @param obstacles what else has changed, a sentence each
 */
public record OlderProgram(List<String> additions, List<String> obstacles) {

  /** Copies the lists. */
  public OlderProgram {
    additions = List.copyOf(additions);
    obstacles = List.copyOf(obstacles);
  }

  /**
   * Whether stored fields are those that a program declares.
   *
   * @param stored the fields of a stored shape
   * @param compiled the fields of a record
   * @return whether they have the same names, types and presence, in the same order
   */
  public static boolean declares(List<FieldSchema> stored, List<FieldSchema> compiled) {
    return SameType.test(stored, compiled);
  }

  /**
   * Compares two shapes of a table.
   *
   * @param table the table's name
   * @param older the fields that the program knows, with their ids
   * @param newer the fields of today, with their ids
   * @return what has changed
   */
  public static OlderProgram of(String table, List<FieldSchema> older, List<FieldSchema> newer) {
    Comparison comparison = new Comparison();
    comparison.fields(table + ".", older, newer);
    return new OlderProgram(comparison.additions, comparison.obstacles);
  }

  private static final class Comparison {
    private final List<String> additions = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();

    void fields(String owner, List<FieldSchema> older, List<FieldSchema> newer) {
      Map<Integer, FieldSchema> known = new HashMap<>();
      older.forEach(field -> known.put(field.id(), field));
      for (FieldSchema field : newer) {
        String path = owner + field.name();
        FieldSchema old = known.remove(field.id());
        if (old != null) {
          field(path, old, field);
        } else if (field.optional() || field.defaultText() != null) {
          additions.add(path);
        } else {
          obstacles.add(path + " is required, and the program does not know it");
        }
      }
      known.values().forEach(gone -> obstacles.add(owner + gone.name() + " is gone"));
    }

    private void field(String path, FieldSchema older, FieldSchema newer) {
      if (!older.name().equals(newer.name())) {
        obstacles.add(path + " was named " + older.name());
      } else if (older.optional() != newer.optional()) {
        obstacles.add(
            path
                + (newer.optional()
                    ? " was required and is now optional"
                    : " was optional and is now required"));
      } else {
        type(path, older.type(), newer.type());
      }
    }

    private void type(String path, Type older, Type newer) {
      if (older instanceof Type.RecordOf was && newer instanceof Type.RecordOf is) {
        fields(path + ".", was.fields(), is.fields());
      } else if (older instanceof Type.ListOf was && newer instanceof Type.ListOf is) {
        type(path + "[]", was.element(), is.element());
      } else if (older instanceof Type.SetOf was && newer instanceof Type.SetOf is) {
        type(path + "[]", was.element(), is.element());
      } else if (older instanceof Type.MapOf was && newer instanceof Type.MapOf is) {
        type(path + "{}", was.value(), is.value());
      } else if (older instanceof Type.EnumOf was && newer instanceof Type.EnumOf is) {
        constants(path, was, is);
      } else if (older instanceof Type.SealedOf was && newer instanceof Type.SealedOf is) {
        variants(path, was, is);
      } else if (!older.equals(newer)) {
        obstacles.add(path + " was " + older + " and is now " + newer);
      }
    }

    private void constants(String path, Type.EnumOf was, Type.EnumOf is) {
      Set<Type.Constant> known = new HashSet<>(was.constants());
      for (Type.Constant constant : is.constants()) {
        if (!known.remove(constant)) {
          additions.add(path + "=" + constant.name());
        }
      }
      known.forEach(
          constant -> obstacles.add(path + " has no constant " + constant.name() + " any more"));
    }

    private void variants(String path, Type.SealedOf was, Type.SealedOf is) {
      Map<Integer, Type.RecordOf> known = new HashMap<>();
      was.variants().forEach(variant -> known.put(variant.id(), variant.type()));
      for (Type.Variant variant : is.variants()) {
        String place = path + "(" + variant.type().name() + ")";
        Type.RecordOf old = known.remove(variant.id());
        if (old == null) {
          additions.add(place);
        } else if (!old.name().equals(variant.type().name())) {
          obstacles.add(place + " was named " + old.name());
        } else {
          fields(place + ".", old.fields(), variant.type().fields());
        }
      }
      known
          .values()
          .forEach(gone -> obstacles.add(path + " has no record " + gone.name() + " any more"));
    }
  }
}
