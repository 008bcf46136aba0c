package dev.quarry.processor.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a source file in which every statement stands on one line: lines of more than {@value
 * #COLUMNS} columns are broken as a person would break them, outermost construct first, and Javadoc
 * that fits on one line is put there.
 */
final class SourceLayout {

  static final int COLUMNS = 100;
  private static final int CONTINUATION = 4;
  private static final List<String> CONDITIONS = List.of(" || ", " && ");
  private static final List<String> OPERATORS = List.of(" || ", " && ", " | ");

  private final List<String> lines = new ArrayList<>();

  private SourceLayout() {}

  /** The source with its lines broken; they end in LF, the last one too. */
  static String of(String source) {
    SourceLayout layout = new SourceLayout();
    List<String> javadoc = new ArrayList<>();
    for (String line : withFieldsTogether(joined(source))) {
      String text = line.strip();
      int indent = line.indexOf(text);
      if (text.startsWith("/**") || !javadoc.isEmpty()) {
        javadoc.add(text);
        if (text.endsWith("*/")) {
          layout.lines.addAll(JavadocLayout.of(indent(javadoc, line), javadoc));
          javadoc.clear();
        }
      } else if (text.startsWith("import ") || text.startsWith("package ")) {
        layout.lines.add(text);
      } else {
        layout.add(indent, text);
      }
    }
    return String.join("\n", layout.lines) + "\n";
  }

  // The last line of a comment, " */", stands one column to the right of its first.
  private static int indent(List<String> javadoc, String lastLine) {
    return lastLine.indexOf('*') - (javadoc.size() > 1 ? 1 : 0);
  }

  // JavaPoet wraps parameter lists and literals by itself, without regard to the rest of the line.
  private static List<String> joined(String source) {
    List<String> result = new ArrayList<>();
    for (String line : source.stripTrailing().split("\n", -1)) {
      String previous = result.isEmpty() ? "" : result.get(result.size() - 1);
      String text = line.strip();
      boolean closes = previous.endsWith("{") && text.equals("}");
      if (closes || previous.endsWith("(") || text.equals(")")) {
        result.set(result.size() - 1, previous + text);
      } else if (previous.endsWith("\\n\"") && text.startsWith("+ \"")) {
        result.set(
            result.size() - 1, previous.substring(0, previous.length() - 1) + text.substring(3));
      } else if (continues(previous, text)) {
        result.set(result.size() - 1, previous + " " + text);
      } else {
        result.add(line.stripTrailing());
      }
    }
    return result;
  }

  // JavaPoet leaves a line free between any two members.
  private static List<String> withFieldsTogether(List<String> lines) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean between =
          i > 0 && i + 1 < lines.size() && isField(lines.get(i - 1)) && isField(lines.get(i + 1));
      if (!lines.get(i).isEmpty() || !between) {
        result.add(lines.get(i));
      }
    }
    return result;
  }

  private static boolean isField(String line) {
    return line.startsWith("  ") && line.contains(" private ") && line.endsWith(";");
  }

  private static boolean continues(String previous, String text) {
    boolean wrapped =
        previous.endsWith(",") || previous.endsWith(" throws") || text.startsWith("throws ");
    return wrapped && !previous.stripLeading().startsWith("*");
  }

  private void add(int indent, String text) {
    if (indent + text.length() <= COLUMNS) {
      lines.add(text.isEmpty() ? "" : " ".repeat(indent) + text);
      return;
    }
    BracketDepths depths = BracketDepths.of(text);
    if (!breakThrows(indent, text, depths)
        && !breakHeader(indent, text, depths)
        && !breakCondition(indent, text)
        && !breakAfter(" =", indent, text, depths)
        && !breakAfter(" ->", indent, text, depths)
        && !breakBefore(List.of(" ? ", " : "), indent, text, depths)
        && !breakBefore(OPERATORS, indent, text, depths)
        && !breakChain(indent, text, depths)
        && !breakArguments(indent, text, depths)
        && !breakName(indent, text)) {
      lines.add(" ".repeat(indent) + text);
    }
  }

  // void method()
  //     throws Exception {
  private boolean breakThrows(int indent, String text, BracketDepths depths) {
    List<Integer> places = depths.outermost(List.of(" throws "));
    return !places.isEmpty() && indent + places.get(0) <= COLUMNS && addParts(indent, text, places);
  }

  // class A
  //     extends B {
  private boolean breakHeader(int indent, String text, BracketDepths depths) {
    boolean header = text.endsWith("{") && text.contains("class ");
    return header && breakBefore(List.of(" extends ", " implements "), indent, text, depths);
  }

  // if (one
  //     && other) {
  private boolean breakCondition(int indent, String text) {
    String start = "if (";
    if (!text.startsWith(start)) {
      return false;
    }
    String condition = text.substring(start.length());
    List<Integer> breaks = BracketDepths.of(condition).outermost(CONDITIONS);
    return addParts(indent, text, breaks.stream().map(at -> at + start.length()).toList());
  }

  // int number =
  //     value;
  private boolean breakAfter(String operator, int indent, String text, BracketDepths depths) {
    List<Integer> places = depths.outermost(List.of(operator + " "));
    if (places.isEmpty()) {
      return false;
    }
    int end = places.get(0) + operator.length();
    lines.add(" ".repeat(indent) + text.substring(0, end));
    add(indent + CONTINUATION, text.substring(end + 1));
    return true;
  }

  // condition
  //     ? one
  //     : other
  private boolean breakBefore(
      List<String> operators, int indent, String text, BracketDepths depths) {
    return addParts(indent, text, depths.outermost(operators));
  }

  // Some.builder()
  //     .first()
  //     .second()
  private boolean breakChain(int indent, String text, BracketDepths depths) {
    List<Integer> breaks = new ArrayList<>();
    for (int at = 1; at < text.length(); at++) {
      if (text.charAt(at - 1) == ')' && depths.outermostAt(".", at)) {
        breaks.add(at);
      }
    }
    return addParts(indent, text, breaks);
  }

  private boolean addParts(int indent, String text, List<Integer> breaks) {
    if (breaks.isEmpty()) {
      return false;
    }
    add(indent, text.substring(0, breaks.get(0)));
    for (int i = 0; i < breaks.size(); i++) {
      int end = i + 1 < breaks.size() ? breaks.get(i + 1) : text.length();
      add(indent + CONTINUATION, text.substring(breaks.get(i), end).strip());
    }
    return true;
  }

  // call(
  //     one, other)
  private boolean breakArguments(int indent, String text, BracketDepths depths) {
    int open = depths.lastOutermostCall();
    if (open < 0) {
      return false;
    }
    int inner = indent + CONTINUATION;
    lines.add(" ".repeat(indent) + text.substring(0, open + 1));
    if (inner + text.length() - open - 1 <= COLUMNS) {
      add(inner, text.substring(open + 1));
      return true;
    }
    int start = open + 1;
    for (int comma : depths.commasAfter(open)) {
      add(inner, text.substring(start, comma + 1).strip());
      start = comma + 1;
    }
    add(inner, text.substring(start).strip());
    return true;
  }

  // Type
  //     method() {
  private boolean breakName(int indent, String text) {
    int end = text.indexOf('(');
    return end > 0
        && text.endsWith("() {")
        && addParts(indent, text, List.of(text.lastIndexOf(' ', end)));
  }
}
