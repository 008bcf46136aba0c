package dev.quarry.snapshot;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The one text of a JSON tree: properties in the tree's order, lines that end with LF, two spaces
 * of indentation. What fits into a hundred characters is on one line, but for lists of objects, so
 * that people see at once which field has changed. No library decides about a character of it, for
 * hashes are made of it.
 */
final class CanonicalJson {
  private static final int LINE = 100;

  private CanonicalJson() {}

  /** The text, with a line end behind it. */
  static String write(JsonNode tree) {
    StringBuilder text = new StringBuilder();
    write(tree, "", text);
    return text.append('\n').toString();
  }

  private static void write(JsonNode node, String indent, StringBuilder text) {
    if (!holdsList(node)) {
      String line = onOneLine(node);
      if (!node.isContainer() || line.length() <= LINE) {
        text.append(line);
        return;
      }
    }
    boolean isObject = node.isObject();
    String inner = indent + "  ";
    String separator = "\n";
    text.append(isObject ? '{' : '[');
    if (isObject) {
      for (String name : node.propertyNames()) {
        text.append(separator).append(inner);
        quote(name, text);
        text.append(": ");
        write(node.required(name), inner, text);
        separator = ",\n";
      }
    } else {
      for (JsonNode element : node) {
        text.append(separator).append(inner);
        write(element, inner, text);
        separator = ",\n";
      }
    }
    text.append('\n').append(indent).append(isObject ? '}' : ']');
  }

  /** Whether an array of objects or arrays is in it: each of those has lines of its own. */
  private static boolean holdsList(JsonNode node) {
    for (JsonNode child : node) {
      if ((node.isArray() && child.isContainer()) || holdsList(child)) {
        return true;
      }
    }
    return false;
  }

  private static String onOneLine(JsonNode node) {
    if (node.isObject()) {
      List<String> properties = new ArrayList<>();
      for (String name : node.propertyNames()) {
        StringBuilder property = new StringBuilder();
        quote(name, property);
        properties.add(property.append(": ").append(onOneLine(node.required(name))).toString());
      }
      return "{" + String.join(", ", properties) + "}";
    } else if (node.isArray()) {
      List<String> elements = new ArrayList<>();
      node.forEach(element -> elements.add(onOneLine(element)));
      return "[" + String.join(", ", elements) + "]";
    } else if (node.isString()) {
      StringBuilder text = new StringBuilder();
      quote(node.stringValue(), text);
      return text.toString();
    }
    return node.asString();
  }

  /** As RFC 8259 wants it: quotes, backslashes and control characters are escaped, nothing else. */
  private static void quote(String value, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
