package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentTransfer;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.error.DocumentNotUpgradableException;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes upgrades out of histories: what a value was in the older shape, in each shape after it, and
 * is today. Every step of a history must be safe, or a value could come back in another meaning.
 * Not thread-safe.
 */
final class UpgradeCompiler {
  private final List<Obstacle> obstacles = new ArrayList<>();

  /** Whether a newer shape is read by a program that knows an older one. */
  private final boolean back;

  UpgradeCompiler(boolean back) {
    this.back = back;
  }

  /** What has been found to stand in the way. */
  List<Obstacle> obstacles() {
    return List.copyOf(obstacles);
  }

  private Refusal refusal(String path, Obstacle.Kind kind, String reason) {
    obstacles.add(new Obstacle(path, kind, reason));
    return new Refusal(path, reason);
  }

  private Fill refused(String path, Obstacle.Kind kind, String reason) {
    obstacles.add(new Obstacle(path, kind, reason));
    return Fill.refused(path, reason);
  }

  /** Upgrades a document. */
  ValueUpgrade document(List<List<FieldSchema>> history) {
    return record("", history, true);
  }

  /** Upgrades a record; its path is empty or ends in a dot. */
  private ValueUpgrade record(String path, List<List<FieldSchema>> history, boolean last) {
    List<FieldSchema> old = history.get(0);
    List<FieldSchema> now = history.get(history.size() - 1);
    history.forEach(UpgradeCompiler::requireIds);
    List<FieldUpgrade> fields = new ArrayList<>();
    for (FieldSchema field : now) {
      fields.add(field(path + field.name(), field, history));
    }
    return isCopy(old, fields)
        ? new CopyUpgrade(Skips.of(new Type.RecordOf("", old)))
        : new RecordUpgrade(new OldFields(old), fields, last);
  }

  private static void requireIds(List<FieldSchema> fields) {
    Set<Integer> ids = new HashSet<>();
    for (FieldSchema field : fields) {
      if (field.id() == 0 || !ids.add(field.id())) {
        throw new IllegalArgumentException(
            "A field has no id of its own: " + field.name() + ", id " + field.id());
      }
    }
  }

  private static boolean isCopy(List<FieldSchema> old, List<FieldUpgrade> fields) {
    if (old.size() != fields.size()) {
      return false;
    }
    for (int place = 0; place < old.size(); place++) {
      FieldUpgrade field = fields.get(place);
      if (!field.isCopy()
          || field.source() != place
          || field.field().optional() != old.get(place).optional()) {
        return false;
      }
    }
    return true;
  }

  private FieldUpgrade field(String path, FieldSchema field, List<List<FieldSchema>> history) {
    List<FieldSchema> versions = new ArrayList<>();
    for (List<FieldSchema> fields : history) {
      int place = place(fields, field.id());
      if (place >= 0) {
        versions.add(fields.get(place));
      }
    }
    int source = place(history.get(0), field.id());
    if (source < 0) {
      return new FieldUpgrade(
          field, FieldUpgrade.NOWHERE, new Refusal(path, Reasons.missing()), born(path, versions));
    }
    ValueUpgrade value = value(path, types(versions, FieldSchema::type));
    Fill fill =
        versions.get(0).optional()
            ? absent(path, versions.subList(1, versions.size()), Obstacle.Kind.MAY_BE_ABSENT)
            : Fill.ABSENT;
    return new FieldUpgrade(field, source, value, fill);
  }

  private static int place(List<FieldSchema> fields, int id) {
    for (int place = 0; place < fields.size(); place++) {
      if (fields.get(place).id() == id) {
        return place;
      }
    }
    return -1;
  }

  /** A field that the older shape does not have: the shape it was born in decides. */
  private Fill born(String path, List<FieldSchema> versions) {
    return versions.get(0).defaultText() != null
        ? constant(path, versions)
        : absent(path, versions, Obstacle.Kind.MISSING);
  }

  /** A field without a value: the first shape that requires one decides. */
  private Fill absent(String path, List<FieldSchema> versions, Obstacle.Kind otherwise) {
    for (int i = 0; i < versions.size(); i++) {
      if (!versions.get(i).optional()) {
        return versions.get(i).defaultText() != null
            ? constant(path, versions.subList(i, versions.size()))
            : refused(path, otherwise, Reasons.missing());
      }
    }
    return Fill.ABSENT;
  }

  /** The default of the first version, as it is read today. */
  private Fill constant(String path, List<FieldSchema> versions) {
    FieldSchema first = versions.get(0);
    DocumentWriter document = new DocumentWriter();
    document.shape(0);
    StoredValue.of(first.type())
        .write(
            DefaultText.value(first.type(), Objects.requireNonNull(first.defaultText())), document);
    DocumentTransfer transfer = new DocumentTransfer(new DocumentReader(), new DocumentWriter());
    transfer.begin(document.finish());
    try {
      new UpgradeCompiler(back).value(path, types(versions, FieldSchema::type)).run(transfer);
    } catch (DocumentNotUpgradableException e) {
      return refused(path, Obstacle.Kind.MISSING, e.reason());
    }
    return Fill.value(transfer.toByteArray());
  }

  /** Upgrades a value through all the types that it had. */
  ValueUpgrade value(String path, List<? extends Type> history) {
    for (int i = 1; i < history.size(); i++) {
      if (!isSafe(history.get(i - 1), history.get(i))) {
        return refusal(path, Obstacle.Kind.TYPE, Reasons.type(history.get(i - 1), history.get(i)));
      }
    }
    Type old = history.get(0);
    Type now = history.get(history.size() - 1);
    if (old instanceof Scalar from && now instanceof Scalar to && from != to) {
      return Widening.of(from, to);
    } else if (old instanceof Type.EnumOf was && now instanceof Type.EnumOf is) {
      return constants(path, was, is);
    } else if (old instanceof Type.RecordOf) {
      return record(path + ".", types(history, type -> ((Type.RecordOf) type).fields()), false);
    } else if (old instanceof Type.SealedOf was && now instanceof Type.SealedOf is) {
      return variants(path, was, is, types(history, type -> (Type.SealedOf) type));
    } else if (now instanceof Type.ListOf) {
      return collection(CollectionUpgrade.Kind.LIST, path + "[]", history);
    } else if (now instanceof Type.SetOf) {
      return collection(CollectionUpgrade.Kind.SET, path + "[]", history);
    } else if (now instanceof Type.MapOf) {
      return collection(CollectionUpgrade.Kind.MAP, path + "{}", history);
    }
    return new CopyUpgrade(Skips.of(old));
  }

  private static <F, T> List<T> types(
      List<? extends F> history, Function<? super F, ? extends T> part) {
    return history.stream().<T>map(part).toList();
  }

  private static boolean isSafe(Type was, Type is) {
    if (was instanceof Scalar from && is instanceof Scalar to) {
      return from == to || Widening.isExact(from, to);
    }
    return (was instanceof Type.SetOf && is instanceof Type.ListOf)
        || (!(was instanceof Scalar) && was.getClass() == is.getClass());
  }

  private ValueUpgrade collection(
      CollectionUpgrade.Kind kind, String path, List<? extends Type> history) {
    ValueUpgrade element = value(path, types(history, UpgradeCompiler::element));
    return element.isCopy()
        ? new CopyUpgrade(Skips.of(history.get(0)))
        : new CollectionUpgrade(kind, element, element(history.get(history.size() - 1)));
  }

  private static Type element(Type type) {
    if (type instanceof Type.ListOf list) {
      return list.element();
    }
    return type instanceof Type.SetOf set ? set.element() : ((Type.MapOf) type).value();
  }

  private ValueUpgrade constants(String path, Type.EnumOf was, Type.EnumOf is) {
    Set<Integer> known = new HashSet<>(types(is.constants(), Type.Constant::id));
    Map<Integer, String> reasons = new HashMap<>();
    for (Type.Constant constant : was.constants()) {
      if (!known.contains(constant.id())) {
        String reason =
            back
                ? Reasons.constantUnknown(is.name(), constant.name())
                : Reasons.constantGone(is.name(), constant.name());
        reasons.put(constant.id(), reason);
        obstacles.add(new Obstacle(path, Obstacle.Kind.CONSTANT_GONE, reason));
      }
    }
    return reasons.isEmpty() ? new CopyUpgrade(Skips.of(was)) : new EnumUpgrade(path, reasons);
  }

  private ValueUpgrade variants(
      String path, Type.SealedOf was, Type.SealedOf is, List<Type.SealedOf> history) {
    Map<Integer, ValueUpgrade> records = new HashMap<>();
    for (Type.Variant variant : was.variants()) {
      Type.Variant today = variant(is, variant.id());
      records.put(
          variant.id(),
          today == null
              ? refusal(
                  path,
                  Obstacle.Kind.VARIANT_GONE,
                  back
                      ? Reasons.variantUnknown(is.name(), variant.type().name())
                      : Reasons.variantGone(is.name(), variant.type().name()))
              : record(
                  path + "(" + today.type().name() + ").", versions(variant.id(), history), false));
    }
    return records.values().stream().allMatch(ValueUpgrade::isCopy)
        ? new CopyUpgrade(Skips.of(was))
        : new VariantsUpgrade(is.name(), records);
  }

  private static List<List<FieldSchema>> versions(int tag, List<Type.SealedOf> history) {
    List<List<FieldSchema>> versions = new ArrayList<>();
    for (Type.SealedOf type : history) {
      Type.Variant variant = variant(type, tag);
      if (variant != null) {
        versions.add(variant.type().fields());
      }
    }
    return versions;
  }

  private static Type.@Nullable Variant variant(Type.SealedOf type, int tag) {
    return type.variants().stream().filter(v -> v.id() == tag).findFirst().orElse(null);
  }
}
