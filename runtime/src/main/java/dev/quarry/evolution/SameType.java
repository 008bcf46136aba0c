package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.List;
import java.util.stream.IntStream;

/** Whether two types store the same values, whatever their classes are called. */
final class SameType {

  private SameType() {}

  static boolean test(Type one, Type other) {
    if (one instanceof Type.RecordOf a && other instanceof Type.RecordOf b) {
      return test(a.fields(), b.fields());
    } else if (one instanceof Type.ListOf a && other instanceof Type.ListOf b) {
      return test(a.element(), b.element());
    } else if (one instanceof Type.SetOf a && other instanceof Type.SetOf b) {
      return test(a.element(), b.element());
    } else if (one instanceof Type.MapOf a && other instanceof Type.MapOf b) {
      return test(a.value(), b.value());
    } else if (one instanceof Type.EnumOf a && other instanceof Type.EnumOf b) {
      return a.constants().equals(b.constants());
    } else if (one instanceof Type.SealedOf a && other instanceof Type.SealedOf b) {
      return testVariants(a.variants(), b.variants());
    }
    return one.equals(other);
  }

  static boolean test(List<FieldSchema> one, List<FieldSchema> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size()).allMatch(i -> test(one.get(i), other.get(i)));
  }

  private static boolean test(FieldSchema one, FieldSchema other) {
    return one.name().equals(other.name())
        && one.optional() == other.optional()
        && test(one.type(), other.type());
  }

  private static boolean testVariants(List<Type.Variant> one, List<Type.Variant> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size())
            .allMatch(
                i ->
                    one.get(i).id() == other.get(i).id()
                        && test(one.get(i).type(), other.get(i).type()));
  }
}
