package dev.quarry.evolution;

import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the types of one value, and what they consist of. */
final class TypeDiff {

  private TypeDiff() {}

  /** The compiled type as it is to be stored, its fields with ids. */
  static Type compare(Findings findings, Place place, Type was, Type is) {
    if (was instanceof Type.RecordOf old && is instanceof Type.RecordOf now) {
      return records(findings, place, old, now);
    } else if (was instanceof Type.SealedOf old && is instanceof Type.SealedOf now) {
      return variants(findings, place, old, now);
    } else if (was instanceof Type.EnumOf old && is instanceof Type.EnumOf now) {
      constants(findings, place, old, now);
      return is;
    } else if (was instanceof Type.MapOf old && is instanceof Type.MapOf now) {
      return Type.map(compare(findings, place.values(), old.value(), now.value()));
    } else if (isMany(was) && isMany(is)) {
      return elements(findings, place, was, is);
    } else if (isManyOf(is, was)) {
      findings.add(ChangeKind.SCALAR_TO_LIST, place, was, is);
      return many(is, compare(findings, place.elements(), was, element(is)));
    } else if (isManyOf(was, is)) {
      findings.add(ChangeKind.LIST_TO_SCALAR, place, was, is);
      return compare(findings, place, element(was), is);
    }
    return values(findings, place, was, is);
  }

  private static Type values(Findings findings, Place place, Type was, Type is) {
    boolean isSame = was.equals(is) || (was instanceof Type.IdOf && is instanceof Type.IdOf);
    if (!isSame) {
      findings.add(Conversion.of(was, is), place, was, is);
    }
    return findings.ids.give(place, is);
  }

  private static Type.RecordOf records(
      Findings findings, Place place, Type.RecordOf was, Type.RecordOf is) {
    return new Type.RecordOf(
        is.name(), FieldDiff.compare(findings, place, was.fields(), is.fields()));
  }

  private static boolean isMany(Type type) {
    return type instanceof Type.ListOf || type instanceof Type.SetOf;
  }

  /** A map's values are no list of it, but a list may hold such maps. */
  private static boolean isManyOf(Type many, Type one) {
    return isMany(many) && (!(one instanceof Type.MapOf) || element(many) instanceof Type.MapOf);
  }

  private static Type element(Type many) {
    return many instanceof Type.ListOf list ? list.element() : ((Type.SetOf) many).element();
  }

  private static Type many(Type many, Type element) {
    return many instanceof Type.ListOf ? Type.list(element) : Type.set(element);
  }

  private static Type elements(Findings findings, Place place, Type was, Type is) {
    if (was instanceof Type.SetOf && is instanceof Type.ListOf) {
      findings.add(ChangeKind.SET_TO_LIST, place, was, is);
    } else if (was instanceof Type.ListOf && is instanceof Type.SetOf) {
      findings.add(ChangeKind.LIST_TO_SET, place, was, is);
    }
    return many(is, compare(findings, place.elements(), element(was), element(is)));
  }

  private static void constants(Findings findings, Place place, Type.EnumOf was, Type.EnumOf is) {
    Map<Integer, String> gone = new LinkedHashMap<>();
    was.constants().forEach(constant -> gone.put(constant.id(), constant.name()));
    List<String> added = new ArrayList<>();
    for (Type.Constant constant : is.constants()) {
      String old = gone.remove(constant.id());
      if (old == null) {
        added.add(constant.name());
      } else if (!old.equals(constant.name())) {
        findings.add(ChangeKind.CONSTANT_RENAMED, place, old, constant.name());
        findings.renamedConstant(place.is(), old, constant.name());
      }
    }
    if (gone.size() == 1 && added.size() == 1) {
      String old = gone.values().iterator().next();
      findings.add(ChangeKind.CONSTANT_MAYBE_RENAMED, place, old, added.get(0));
      findings.renamedConstant(place.is(), old, added.get(0));
      return;
    }
    added.forEach(name -> findings.add(ChangeKind.CONSTANT_ADDED, place, "", name));
    gone.values().forEach(name -> findings.add(ChangeKind.CONSTANT_REMOVED, place, name, ""));
  }

  private static Type variants(
      Findings findings, Place place, Type.SealedOf was, Type.SealedOf is) {
    Map<Integer, Type.RecordOf> gone = new LinkedHashMap<>();
    was.variants().forEach(variant -> gone.put(variant.id(), variant.type()));
    List<Type.RecordOf> added = new ArrayList<>();
    List<Type.Variant> stored = new ArrayList<>();
    for (Type.Variant variant : is.variants()) {
      Type.RecordOf old = gone.remove(variant.id());
      String name = variant.type().name();
      if (old == null) {
        added.add(variant.type());
        stored.add(findings.ids.give(place, variant));
        continue;
      }
      if (!old.name().equals(name)) {
        findings.add(ChangeKind.VARIANT_RENAMED, place, old.name(), name);
      }
      Place inside = place.variant(old.name(), name);
      stored.add(Type.variant(variant.id(), records(findings, inside, old, variant.type())));
    }
    changedVariants(findings, place, List.copyOf(gone.values()), added);
    return new Type.SealedOf(is.name(), stored);
  }

  private static void changedVariants(
      Findings findings, Place place, List<Type.RecordOf> gone, List<Type.RecordOf> added) {
    boolean isMaybeRenamed =
        gone.size() == 1 && added.size() == 1 && SameType.test(gone.get(0), added.get(0));
    if (isMaybeRenamed) {
      findings.add(
          ChangeKind.VARIANT_MAYBE_RENAMED, place, gone.get(0).name(), added.get(0).name());
      return;
    }
    added.forEach(type -> findings.add(ChangeKind.VARIANT_ADDED, place, "", type.name()));
    gone.forEach(type -> findings.add(ChangeKind.VARIANT_REMOVED, place, type.name(), ""));
  }
}
