package dev.quarry.processor.write;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.name.Names;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names in use in one scope of a generated file, so that a new one can be told apart. */
final class LocalNames {

  private final Set<String> taken = new HashSet<>();

  private LocalNames(Collection<String> taken) {
    this.taken.addAll(taken);
  }

  /** A scope with nothing in it. */
  static LocalNames none() {
    return new LocalNames(Set.of());
  }

  /** A scope with these names in it. */
  static LocalNames with(Collection<String> taken) {
    return new LocalNames(taken);
  }

  /** A scope inside this one: names taken there are free again outside. */
  LocalNames inner() {
    return new LocalNames(taken);
  }

  /**
   * Takes the first of the candidates that is free; if none is, the first of them with the lowest
   * number from 2 that makes it so.
   */
  String take(String... candidates) {
    for (String candidate : candidates) {
      if (isFree(candidate)) {
        taken.add(candidate);
        return candidate;
      }
    }
    int number = 2;
    while (!isFree(candidates[0] + number)) {
      number++;
    }
    taken.add(candidates[0] + number);
    return candidates[0] + number;
  }

  private boolean isFree(String name) {
    return !taken.contains(name) && !SourceVersion.isKeyword(name);
  }

  /**
   * What a value of the type is called: {@code Point} gives {@code point}, {@code URLPath} gives
   * {@code urlPath}.
   */
  static String valueOf(ClassName type) {
    String name = type.simpleName();
    int underscore = Names.constant(name).indexOf('_');
    int word = underscore < 1 ? name.length() : underscore;
    return name.substring(0, word).toLowerCase(Locale.ROOT) + name.substring(word);
  }
}
