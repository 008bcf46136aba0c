package dev.quarry.processor.write;

import java.util.ArrayList;
import java.util.List;

/** Lays out a Javadoc comment: on one line if it fits, filled to the line's width if not. */
final class JavadocLayout {

  private static final String END = "*/";
  private static final List<String> SIGNS = List.of("/**", END, "*");

  private JavadocLayout() {}

  /**
   * The comment's lines.
   *
   * @param indent the columns before it
   * @param comment its lines as written, from the opening to the closing one
   */
  static List<String> of(int indent, List<String> comment) {
    String margin = " ".repeat(indent);
    List<String> content = comment.stream().map(JavadocLayout::content).toList();
    String all = String.join(" ", content).strip();
    boolean paragraphs =
        content.stream().skip(1).limit(content.size() - 2L).anyMatch(String::isEmpty);
    if (!paragraphs
        && !all.contains(" @")
        && indent + all.length() + "/**  */".length() <= SourceLayout.COLUMNS) {
      return List.of(margin + "/** " + all + " */");
    }
    List<String> lines = new ArrayList<>();
    lines.add(margin + "/**");
    for (String paragraph : content.subList(1, content.size() - 1)) {
      fill(margin + " * ", paragraph, lines);
    }
    lines.add(margin + " */");
    return lines;
  }

  private static String content(String line) {
    int start = 0;
    for (String sign : SIGNS) {
      if (line.startsWith(sign)) {
        start = sign.length();
        break;
      }
    }
    int end = line.length();
    if (end - start >= END.length() && line.endsWith(END)) {
      end -= END.length();
    }
    return line.substring(start, end).strip();
  }

  private static void fill(String margin, String paragraph, List<String> lines) {
    StringBuilder line = new StringBuilder(margin);
    for (String word : paragraph.split(" ", -1)) {
      if (line.length() + word.length() > SourceLayout.COLUMNS) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(margin).append(paragraph.startsWith("@") ? "    " : "");
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
  }
}
