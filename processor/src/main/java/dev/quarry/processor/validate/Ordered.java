package dev.quarry.processor.validate;

import dev.quarry.processor.read.TypeFacts;

/** Which types have an order that keys can keep. */
final class Ordered {

  private Ordered() {}

  /** Whether keys can be made of a type. What is no type at all counts: others report it. */
  static boolean is(TypeFacts type) {
    if (type instanceof TypeFacts.Converted converted) {
      return is(converted.stored());
    }
    return !(type instanceof TypeFacts.Nested
        || type instanceof TypeFacts.Sealed
        || type instanceof TypeFacts.Many);
  }

  /** A type without an order, in words. */
  static String describe(TypeFacts type) {
    if (type instanceof TypeFacts.Converted converted) {
      return "converted to " + describe(converted.stored());
    }
    if (type instanceof TypeFacts.Many many) {
      String element = is(many.element()) ? "" : " whose elements are " + describe(many.element());
      return switch (many.shape()) {
        case LIST -> "a list" + element;
        case SET -> "a set" + element;
        case MAP -> "a map";
      };
    }
    return type instanceof TypeFacts.Nested ? "a nested record" : "a sealed interface";
  }
}
