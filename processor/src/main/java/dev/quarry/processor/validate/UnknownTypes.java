package dev.quarry.processor.validate;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What to write in place of a type that cannot be stored. */
final class UnknownTypes {

  private static final Map<String, String> BETTER = new HashMap<>();

  static {
    String[][] better = {
      {"use java.time.Instant", "java.util.Date", "java.sql.Timestamp", "java.util.Calendar"},
      {"use java.time.LocalDate", "java.sql.Date"},
      {"use List", "java.util.Collection", "java.lang.Iterable", "java.util.ArrayList"},
      {"use List", "java.util.LinkedList", "java.util.Deque", "java.util.Queue"},
      {"use Set", "java.util.HashSet", "java.util.LinkedHashSet", "java.util.TreeSet"},
      {"use Set", "java.util.SortedSet", "java.util.NavigableSet"},
      {"use Map", "java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap"},
      {"use Map", "java.util.SortedMap", "java.util.NavigableMap"},
      {"use Integer with @Optional", "java.util.OptionalInt"},
      {"use Long with @Optional", "java.util.OptionalLong"},
      {"use Double with @Optional", "java.util.OptionalDouble"},
      {"use String", "java.lang.CharSequence", "java.lang.StringBuilder"},
    };
    for (String[] group : better) {
      for (int i = 1; i < group.length; i++) {
        BETTER.put(group[i], group[0]);
      }
    }
  }

  private UnknownTypes() {}

  /** The fix for a type. */
  static String fix(TypeMirror type) {
    if (type instanceof ArrayType) {
      return "use List, or byte[] for bytes";
    }
    String name = type instanceof DeclaredType declared ? declared.asElement().toString() : "";
    return BETTER.getOrDefault(
        name, "store it as a type that is known, with @Convert(SomeConverter.class)");
  }
}
