package dev.quarry.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SourceLayoutTest {

  private static final String LONG = "x".repeat(60);
  private static final String MIDDLE = "y".repeat(35);

  @Test
  void line_thatFits_staysAsItIs() {
    assertThat(SourceLayout.of("class A {\n  int a = 1;\n}\n"))
        .isEqualTo("class A {\n  int a = 1;\n}\n");
  }

  @Test
  void arguments_thatFitOnTheirOwn_moveToOneLine() {
    assertLaidOut(
        "    return new " + LONG + "(" + MIDDLE + ", second);",
        "    return new " + LONG + "(",
        "        " + MIDDLE + ", second);");
  }

  @Test
  void arguments_thatDoNotFit_takeALineEach() {
    assertLaidOut(
        "    call(" + LONG + ", f(a, b), \"a, b\", " + MIDDLE + ");",
        "    call(",
        "        " + LONG + ",",
        "        f(a, b),",
        "        \"a, b\",",
        "        " + MIDDLE + ");");
  }

  @Test
  void parameters_ofGenericTypes_areNotSplitInside() {
    assertLaidOut(
        "  void m(Map<String, Integer> " + LONG + ", Function<? super A, B> " + MIDDLE + ") {",
        "  void m(",
        "      Map<String, Integer> " + LONG + ",",
        "      Function<? super A, B> " + MIDDLE + ") {");
  }

  @Test
  void chain_takesALinePerCall() {
    assertLaidOut(
        "  static final A B = T.builder(\"" + LONG + "\").one(\"a.b()\").two(x.y()).build();",
        "  static final A B =",
        "      T.builder(\"" + LONG + "\")",
        "          .one(\"a.b()\")",
        "          .two(x.y())",
        "          .build();");
  }

  @Test
  void ternary_takesALinePerBranch() {
    assertLaidOut(
        "        in.has(\"a ? b\") ? " + LONG + " : " + MIDDLE + ",",
        "        in.has(\"a ? b\")",
        "            ? " + LONG,
        "            : " + MIDDLE + ",");
  }

  @Test
  void condition_takesALinePerPart() {
    assertLaidOut(
        "    if (" + LONG + " && (a || b) && " + MIDDLE + ") {",
        "    if (" + LONG,
        "        && (a || b)",
        "        && " + MIDDLE + ") {");
  }

  @Test
  void lambda_breaksAfterItsArrow() {
    assertLaidOut(
        "        (list, element) -> list.set(element, " + LONG + "));",
        "        (list, element) ->",
        "            list.set(element, " + LONG + "));");
  }

  @Test
  void declaration_breaksBeforeItsClauses() {
    assertLaidOut(
        "final class " + LONG + " extends " + MIDDLE + "<A> {",
        "final class " + LONG,
        "    extends " + MIDDLE + "<A> {");
    assertLaidOut(
        "  void method(" + LONG + " a) throws " + MIDDLE + " {",
        "  void method(" + LONG + " a)",
        "      throws " + MIDDLE + " {");
    assertLaidOut(
        "  public " + LONG + " " + MIDDLE + "() {", "  public " + LONG, "      " + MIDDLE + "() {");
  }

  @Test
  void wrappedParameters_areJoinedFirst() {
    assertThat(SourceLayout.of("  void m(int a,\n      int b) throws\n      X {\n  }\n"))
        .isEqualTo("  void m(int a, int b) throws X {}\n");
  }

  @Test
  void literal_splitAtItsLines_isJoined() {
    assertThat(SourceLayout.of("  a(\"x\\n\"\n      + \"y\");\n")).isEqualTo("  a(\"x\\ny\");\n");
  }

  @Test
  void privateFields_standTogether() {
    assertThat(SourceLayout.of("  private A a;\n\n  private final B b;\n\n  C c() {\n  }\n"))
        .isEqualTo("  private A a;\n  private final B b;\n\n  C c() {}\n");
  }

  @Test
  void javadoc_thatFits_takesOneLine() {
    assertThat(SourceLayout.of("  /**\n   * What it is.\n   */\n  int a;\n"))
        .isEqualTo("  /** What it is. */\n  int a;\n");
  }

  @Test
  void javadoc_thatDoesNotFit_isFilled() {
    String word = "z".repeat(50);
    assertThat(SourceLayout.of("  /**\n   * " + word + " " + word + " end.\n   */\n  int a;\n"))
        .isEqualTo("  /**\n   * " + word + "\n   * " + word + " end.\n   */\n  int a;\n");
  }

  @Test
  void javadoc_withTags_keepsItsLines() {
    String comment = "  /**\n   * What it is.\n   *\n   * @param a component\n   */\n";
    assertThat(SourceLayout.of(comment)).isEqualTo(comment);
  }

  private static void assertLaidOut(String line, String... expected) {
    assertThat(SourceLayout.of(line + "\n")).isEqualTo(String.join("\n", expected) + "\n");
  }
}
