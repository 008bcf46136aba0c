package dev.quarry.processor.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * How deep in brackets each character of a statement lies. Angle brackets count where they enclose
 * type arguments; whatever stands in a literal lies deeper than anything else.
 */
final class BracketDepths {

  private static final int IN_LITERAL = Integer.MAX_VALUE;

  private final String text;
  private final int[] depths;

  private BracketDepths(String text, int[] depths) {
    this.text = text;
    this.depths = depths;
  }

  static BracketDepths of(String text) {
    int[] depths = new int[text.length()];
    Deque<Character> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        int end = endOfLiteral(text, at);
        for (; at < end; at++) {
          depths[at] = IN_LITERAL;
        }
        depths[at] = IN_LITERAL;
      } else if (closes(c, open)) {
        open.pop();
        depths[at] = open.size();
      } else {
        depths[at] = open.size();
        if (opens(text, at)) {
          open.push(c);
        }
      }
    }
    return new BracketDepths(text, depths);
  }

  /** Where the literal that starts here has its closing quote. */
  static int endOfLiteral(String text, int start) {
    int at = start + 1;
    while (at < text.length() - 1 && text.charAt(at) != text.charAt(start)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, text.length() - 1);
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    boolean typeArguments = c == '<' && at + 1 < text.length() && text.charAt(at + 1) != ' ';
    return c == '(' || c == '[' || c == '{' || typeArguments;
  }

  private static boolean closes(char c, Deque<Character> open) {
    char expected =
        switch (c) {
          case ')' -> '(';
          case ']' -> '[';
          case '}' -> '{';
          case '>' -> '<';
          default -> 0;
        };
    return !open.isEmpty() && open.peek() == expected;
  }

  /** Whether the operator stands at this position, outside all brackets and literals. */
  boolean outermostAt(String operator, int at) {
    return depths[at] == 0 && text.startsWith(operator, at);
  }

  /** Where the operators stand outside all brackets and literals. */
  List<Integer> outermost(List<String> operators) {
    List<Integer> places = new ArrayList<>();
    for (String operator : operators) {
      int at = text.indexOf(operator);
      while (at >= 0) {
        if (depths[at] == 0) {
          places.add(at);
        }
        at = text.indexOf(operator, at + 1);
      }
    }
    if (operators.size() > 1) {
      Collections.sort(places);
    }
    return places;
  }

  /** Where the last parenthesis outside all others opens, or -1 if there is none or it is empty. */
  int lastOutermostCall() {
    for (int at = text.length() - 1; at >= 0; at--) {
      if (outermostAt("(", at)) {
        return text.startsWith("()", at) ? -1 : at;
      }
    }
    return -1;
  }

  /** The commas directly inside the bracket that opens at this position. */
  List<Integer> commasAfter(int open) {
    List<Integer> commas = new ArrayList<>();
    for (int at = open + 1; at < text.length() && depths[at] > depths[open]; at++) {
      if (depths[at] == depths[open] + 1 && text.charAt(at) == ',') {
        commas.add(at);
      }
    }
    return commas;
  }
}
