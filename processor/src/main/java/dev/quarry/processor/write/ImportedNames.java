package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.COMPONENTS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.write.NamedTypes.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes a source file of a type that JavaPoet wrote with qualified names: names become simple, and
 * imports say what they mean. JavaPoet would write the file twice to know its imports.
 */
final class ImportedNames {

  private static final String REQUIRED = ".required";
  private static final String ANNOTATED = ". @";
  private static final String LANG = "java.lang";

  private final ClassName file;
  private final TypeSpec type;
  private final NamedTypes types;
  private final Set<String> shadowed;
  private final String text;
  private final Set<String> hidden = new HashSet<>();
  private final Set<String> neighbours = new HashSet<>();
  private final Map<String, String> imports = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private boolean requires;
  private boolean isDeclared;
  private int body = Integer.MAX_VALUE;

  private ImportedNames(ClassName file, TypeSpec type, NamedTypes types, Set<String> shadowed) {
    this.file = file;
    this.type = type;
    this.types = types;
    this.shadowed = shadowed;
    text = type.toString();
    hide(type);
  }

  /** Where a type is named in the text, and what that is annotated with. */
  private record Mention(int start, int end, Name name, @Nullable Name annotation) {}

  /**
   * The text of the file.
   *
   * @param file the class
   * @param type what it is
   * @param types the types that it names
   * @param shadowed names of {@code java.lang} that mean something else in its package
   */
  static String of(ClassName file, TypeSpec type, NamedTypes types, Set<String> shadowed) {
    ImportedNames names = new ImportedNames(file, type, types, shadowed);
    names.scan();
    names.imports.keySet().removeAll(names.neighbours);
    return names.write();
  }

  // A nested type hides all others of its name.
  private void hide(TypeSpec spec) {
    hidden.add(spec.name());
    spec.typeSpecs().forEach(this::hide);
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = BracketDepths.endOfLiteral(text, at) + 1;
      } else if (text.startsWith("/**", at)) {
        at = scanComment(at, text.indexOf("*/", at));
      } else if (text.startsWith("//", at)) {
        at = text.indexOf('\n', at);
      } else if (Character.isJavaIdentifierStart(c)) {
        at = scanName(at, false);
      } else {
        if (c == '{' && isDeclared) {
          body = Math.min(body, at);
        }
        at++;
      }
    }
  }

  private int scanComment(int start, int end) {
    int at = start;
    while (at < end) {
      at = Character.isJavaIdentifierStart(text.charAt(at)) ? scanName(at, true) : at + 1;
    }
    return end;
  }

  private int scanName(int start, boolean isComment) {
    int end = endOfName(start);
    // java.time. @org.jspecify.annotations.Nullable Instant
    if (text.startsWith(ANNOTATED, end)) {
      int from = end + ANNOTATED.length();
      int to = endOfName(from);
      String last = text.substring(to + 1, endOfName(to + 1));
      Name annotation = types.find(text.substring(from, to));
      mention(start, to + 1 + last.length(), text.substring(start, end) + "." + last, annotation);
      return to + 1 + last.length();
    }
    String name = text.substring(start, end);
    isDeclared |= !isComment && name.equals(type.name());
    if (isComment) {
      Name found = types.find(name);
      if (found != null) {
        mentions.add(new Mention(start, end, found, null));
      }
    } else {
      mention(start, end, name, null);
    }
    return end;
  }

  private int endOfName(int start) {
    int at = start;
    while (at < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(at))
            || (text.charAt(at) == '.' && Character.isJavaIdentifierStart(text.charAt(at + 1))))) {
      at++;
    }
    return at;
  }

  private void mention(int start, int end, String qualified, @Nullable Name annotation) {
    Name name = types.find(qualified);
    if (name != null) {
      mentions.add(new Mention(start, end, name, annotation));
      use(name);
    }
    if (annotation != null) {
      use(annotation);
    }
  }

  private void use(Name name) {
    if (isRequired(name)) {
      requires = true;
    } else if (name.pack().equals(file.packageName())) {
      neighbours.add(name.top());
    } else if (!hidden.contains(name.top()) && !shadowed.contains(name.top())) {
      imports.putIfAbsent(name.top(), name.pack());
    }
  }

  private static boolean isRequired(Name name) {
    return name.rest().equals(REQUIRED)
        && name.top().equals(COMPONENTS.simpleName())
        && name.pack().equals(COMPONENTS.packageName());
  }

  private String write() {
    StringBuilder source = new StringBuilder(text.length());
    if (!file.packageName().isEmpty()) {
      source.append("package ").append(file.packageName()).append(";\n\n");
    }
    if (requires) {
      source.append("import static ").append(COMPONENTS.canonicalName()).append(REQUIRED);
      source.append(";\n\n");
    }
    Set<String> lines = new TreeSet<>();
    imports.forEach(
        (top, pack) -> {
          if (!pack.equals(LANG)) {
            lines.add(pack + "." + top);
          }
        });
    lines.forEach(each -> source.append("import ").append(each).append(";\n"));
    if (!lines.isEmpty()) {
      source.append('\n');
    }
    int written = 0;
    for (Mention mention : mentions) {
      source.append(text, written, mention.start());
      append(mention, source);
      written = mention.end();
    }
    return source.append(text, written, text.length()).toString();
  }

  private void append(Mention mention, StringBuilder source) {
    String name = simple(mention.name(), mention.start());
    if (mention.annotation() == null) {
      source.append(name);
    } else {
      int last = name.lastIndexOf('.') + 1;
      source.append(name, 0, last);
      source.append('@').append(simple(mention.annotation(), mention.start())).append(' ');
      source.append(name, last, name.length());
    }
  }

  private String simple(Name name, int at) {
    if (isRequired(name)) {
      return REQUIRED.substring(1);
    } else if (name.pack().equals(file.packageName())) {
      if (name.top().equals(file.simpleName())) {
        return at < body ? name.top() + name.rest() : inside(name);
      }
      return hidden.contains(name.top()) ? name.qualified() : name.top() + name.rest();
    }
    return name.pack().equals(imports.get(name.top()))
        ? name.top() + name.rest()
        : name.qualified();
  }

  // Each nested type is named where it is in scope.
  private String inside(Name name) {
    String simple = name.top() + name.rest();
    TypeSpec outer = type;
    while (true) {
      int dot = simple.indexOf('.');
      if (dot < 0) {
        return simple;
      }
      int end = simple.indexOf('.', dot + 1);
      String next = simple.substring(dot + 1, end < 0 ? simple.length() : end);
      TypeSpec nested = nested(outer, next);
      if (nested == null) {
        return simple;
      }
      outer = nested;
      simple = simple.substring(dot + 1);
    }
  }

  private static @Nullable TypeSpec nested(TypeSpec outer, String name) {
    for (TypeSpec each : outer.typeSpecs()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return null;
  }
}
