package dev.quarry.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.ConversionException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DocumentEditorTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Test
  void rename_movesValueAndKeepsTheRest() {
    edits("{'mail':'a@b','age':3}", editor -> editor.rename("mail", "email"))
        .gives("{'age':3,'email':'a@b'}");
    edits("{'age':3}", editor -> editor.rename("mail", "email")).gives("{'age':3}");
    edits("{'mail':null}", editor -> editor.rename("mail", "email")).gives("{'mail':null}");
  }

  @Test
  void rename_toTakenName_fails() {
    edits("{'mail':'a','email':'b'}", editor -> editor.rename("mail", "email"))
        .fails("email", "\"b\"", "another field would get this name; rename or remove it before.");
  }

  @Test
  void remove_dropsField() {
    edits("{'a':1,'b':2}", editor -> editor.remove("a").remove("c")).gives("{'b':2}");
  }

  @Test
  void setDefault_fillsAbsentAndNull_andLeavesValues() {
    edits(
            "{'a':null,'b':'kept'}",
            editor ->
                editor
                    .setDefault("a", "text")
                    .setDefault("b", "unused")
                    .setDefault("c", 7)
                    .setDefault("d", true)
                    .setDefault("e", editor.document().arrayNode()))
        .gives("{'a':'text','b':'kept','c':7,'d':true,'e':[]}");
  }

  @Test
  void split_givesTheRestToTheLastPart() {
    edits("{'name':'Ada King Lovelace'}", editor -> editor.split("name", " ", FIRST_LAST))
        .gives("{'first':'Ada','last':'King Lovelace'}");
    edits("{'name':'a.b'}", editor -> editor.split("name", ".", FIRST_LAST))
        .gives("{'first':'a','last':'b'}");
    edits("{}", editor -> editor.split("name", " ", FIRST_LAST)).gives("{}");
  }

  @Test
  void split_intoPartOfTheSameName_replacesIt() {
    edits("{'name':'Ada King'}", editor -> editor.split("name", " ", List.of("name", "last")))
        .gives("{'name':'Ada','last':'King'}");
  }

  @Test
  void split_ofTooFewParts_failsOrTakesTheGivenText() {
    edits("{'name':'Ada'}", editor -> editor.split("name", " ", FIRST_LAST))
        .fails("name", "\"Ada\"", "it has fewer than 2 parts.");
    edits("{'name':'Ada'}", editor -> editor.split("name", " ", FIRST_LAST, ""))
        .gives("{'first':'Ada','last':''}");
  }

  @Test
  void split_ofWhatIsNoText_fails() {
    edits("{'name':5}", editor -> editor.split("name", " ", FIRST_LAST))
        .fails("name", "5", "expected a text.");
  }

  @Test
  void join_undoesSplit_andLeavesOutWhatIsEmpty() {
    edits("{'first':'Ada','last':'King'}", editor -> editor.join(FIRST_LAST, " ", "name"))
        .gives("{'name':'Ada King'}");
    edits("{'first':'Ada','last':''}", editor -> editor.join(FIRST_LAST, " ", "name"))
        .gives("{'name':'Ada'}");
    edits("{'first':''}", editor -> editor.join(FIRST_LAST, " ", "first")).gives("{'first':''}");
    edits("{}", editor -> editor.join(FIRST_LAST, " ", "name")).gives("{}");
  }

  @Test
  void toText_keepsDigits() {
    edits("{'a':1,'b':2.50,'c':true,'d':'x'}", editor -> all(editor, DocumentEditor::toText))
        .gives("{'a':'1','b':'2.50','c':'true','d':'x'}");
    edits("{'a':[1]}", editor -> editor.toText("a"))
        .fails("a", "[1]", "expected a number, true, false or a text.");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "-7, -7",
    "+7, 7",
    "007, 7",
    "9223372036854775808, 9223372036854775808",
    "2.50, 2.50",
    "1e3, 1E+3",
  })
  void parseNumber_isExact(String text, String number) {
    edits("{'a':'" + text + "'}", editor -> editor.parseNumber("a", Otherwise.FAIL))
        .gives("{'a':" + number + "}");
  }

  @Test
  void parseNumber_keepsNumbers() {
    edits("{'a':2.50}", editor -> editor.parseNumber("a", Otherwise.FAIL)).gives("{'a':2.50}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12a", " 12", "1,5", "0x10", "٣", "NaN", "1e99999", "."})
  void parseNumber_ofOtherText_fails(String text) {
    edits("{'a':'" + text + "'}", editor -> editor.parseNumber("a", Otherwise.FAIL))
        .fails("a", "\"" + text + "\"", "expected a number like -12.5.");
  }

  @Test
  void otherwise_decidesWhatBecomesOfTheValue() {
    edits("{'a':'?'}", editor -> editor.parseNumber("a", Otherwise.LEAVE_OUT)).gives("{}");
    edits("{'a':'?'}", editor -> editor.parseNumber("a", Otherwise.KEEP)).gives("{'a':'?'}");
  }

  @ParameterizedTest
  @CsvSource({
    "29.02.2024, dd.MM.yyyy, 2024-02-29",
    "2024/3/1, uuuu/M/d, 2024-03-01",
    "March 1 2024, MMMM d yyyy, 2024-03-01",
  })
  void parseDate_givesIsoDate(String text, String pattern, String date) {
    edits("{'a':'" + text + "'}", editor -> editor.parseDate("a", pattern, Otherwise.FAIL))
        .gives("{'a':'" + date + "'}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2024", "29.02.2023", "1.3.2024", "01.03.24", "", "01.03.2024 "})
  void parseDate_ofNoSuchDay_fails(String text) {
    edits("{'a':'" + text + "'}", editor -> editor.parseDate("a", "dd.MM.yyyy", Otherwise.FAIL))
        .fails("a", "\"" + text + "\"", "expected a date in the form dd.MM.yyyy.");
  }

  @Test
  void parseDate_ofNumber_fails() {
    edits("{'a':5}", editor -> editor.parseDate("a", "dd.MM.yyyy", Otherwise.FAIL))
        .fails("a", "5", "expected a date in the form dd.MM.yyyy.");
  }

  @Test
  void mapEnum_replacesConstants() {
    Map<String, String> themes = Map.of("SEPIA", "LIGHT", "BLACK", "DARK");
    edits("{'a':'SEPIA'}", editor -> editor.mapEnum("a", themes, Otherwise.FAIL))
        .gives("{'a':'LIGHT'}");
    edits("{'a':'LIGHT'}", editor -> editor.mapEnum("a", themes, Otherwise.KEEP))
        .gives("{'a':'LIGHT'}");
    edits("{'a':'LIGHT'}", editor -> editor.mapEnum("a", themes, Otherwise.FAIL))
        .fails("a", "\"LIGHT\"", "expected one of BLACK, SEPIA.");
  }

  @Test
  void wrapInList_makesListOfOneOrNone() {
    edits("{'a':'x','b':[1],'c':null}", editor -> all(editor, DocumentEditor::wrapInList))
        .gives("{'a':['x'],'b':[1],'c':[]}");
    edits("{}", editor -> editor.wrapInList("a")).gives("{'a':[]}");
  }

  @ParameterizedTest
  @EnumSource(Several.class)
  void unwrapList_ofOneOrNone_asksNoPolicy(Several several) {
    edits("{'a':['x'],'b':[],'c':5}", editor -> all(editor, (e, f) -> e.unwrapList(f, several)))
        .gives("{'a':'x','c':5}");
  }

  @Test
  void unwrapList_ofSeveral_goesByPolicy() {
    edits("{'a':[1,2]}", editor -> editor.unwrapList("a", Several.FIRST)).gives("{'a':1}");
    edits("{'a':[1,2]}", editor -> editor.unwrapList("a", Several.LAST)).gives("{'a':2}");
    edits("{'a':[1,2]}", editor -> editor.unwrapList("a", Several.FAIL))
        .fails("a", "[1,2]", "expected at most one element.");
  }

  @Test
  void dedupe_keepsTheFirstOfEqualElements() {
    edits("{'a':['x','y','x',{'b':1},{'b':1}]}", editor -> editor.dedupe("a"))
        .gives("{'a':['x','y',{'b':1}]}");
    edits("{'a':'x'}", editor -> editor.dedupe("a")).fails("a", "\"x\"", "expected a list.");
  }

  @Test
  void moveInto_makesTheRecord_unlessNothingIsMoved() {
    edits("{'street':'Main','city':'Oslo','age':3}", editor -> editor.moveInto("at", ADDRESS))
        .gives("{'age':3,'at':{'street':'Main','city':'Oslo'}}");
    edits("{'city':'Oslo','at':{'zip':1}}", editor -> editor.moveInto("at", ADDRESS))
        .gives("{'at':{'zip':1,'city':'Oslo'}}");
    edits("{'age':3}", editor -> editor.moveInto("at", ADDRESS)).gives("{'age':3}");
  }

  @Test
  void moveInto_takenNameOrNoObject_fails() {
    edits("{'city':'Oslo','at':{'city':'Rome'}}", editor -> editor.moveInto("at", ADDRESS))
        .fails(
            "at.city",
            "\"Rome\"",
            "another field would get this name; rename or remove it before.");
    edits("{'city':'Oslo','at':5}", editor -> editor.moveInto("at", ADDRESS))
        .fails("at", "5", "expected an object.");
  }

  @Test
  void moveOut_removesTheRecordOnceItIsEmpty() {
    edits("{'at':{'street':'Main','city':'Oslo'}}", editor -> editor.moveOut("at", ADDRESS))
        .gives("{'street':'Main','city':'Oslo'}");
    edits("{'at':{'city':'Oslo','zip':1}}", editor -> editor.moveOut("at", ADDRESS))
        .gives("{'city':'Oslo','at':{'zip':1}}");
    edits("{'at':{'at':1}}", editor -> editor.moveOut("at", "at")).gives("{'at':1}");
    edits("{'city':'Rome','at':{'city':'Oslo'}}", editor -> editor.moveOut("at", ADDRESS))
        .fails(
            "city", "\"Rome\"", "another field would get this name; rename or remove it before.");
  }

  @Test
  void in_andEach_editNestedRecords_andNameThePath() {
    edits("{'at':{'zip':'12'}}", editor -> editor.in("at", at -> zip(at)))
        .gives("{'at':{'zip':12}}");
    edits("{'lines':[{'zip':'1'},{'zip':'2'}]}", editor -> editor.each("lines", at -> zip(at)))
        .gives("{'lines':[{'zip':1},{'zip':2}]}");
    edits("{'lines':[{'zip':'1'},{'zip':'?'}]}", editor -> editor.each("lines", at -> zip(at)))
        .fails("lines[1].zip", "\"?\"", "expected a number like -12.5.");
    edits("{'lines':[5]}", editor -> editor.each("lines", at -> zip(at)))
        .fails("lines[0]", "5", "expected an object.");
    edits("{}", editor -> editor.in("at", at -> zip(at)).each("lines", at -> zip(at))).gives("{}");
  }

  @Test
  void longValue_isCutInTheMessage() {
    edits("{'a':'" + "x".repeat(100) + "'}", editor -> editor.parseNumber("a", Otherwise.FAIL))
        .fails("a", "\"" + "x".repeat(59) + "...", "expected a number like -12.5.");
  }

  private static final List<String> FIRST_LAST = List.of("first", "last");
  private static final String[] ADDRESS = {"street", "city"};

  private static void zip(DocumentEditor editor) {
    editor.parseNumber("zip", Otherwise.FAIL);
  }

  private static void all(DocumentEditor editor, FieldEdit edit) {
    List.copyOf(editor.document().propertyNames()).forEach(field -> edit.edit(editor, field));
  }

  private interface FieldEdit {
    DocumentEditor edit(DocumentEditor editor, String field);
  }

  /** A document, with single quotes, and what is done to it. */
  private record Edits(String document, Consumer<DocumentEditor> edits) {
    ObjectNode run() {
      ObjectNode node = (ObjectNode) MAPPER.readTree(document.replace('\'', '"'));
      DocumentEditor editor = DocumentEditor.of(node);
      edits.accept(editor);
      return editor.document();
    }

    void gives(String expected) {
      assertThat(run().toString()).isEqualTo(expected.replace('\'', '"'));
    }

    void fails(String field, String value, String reason) {
      assertThatThrownBy(this::run)
          .isInstanceOfSatisfying(
              ConversionException.class,
              e -> {
                assertThat(e.field()).isEqualTo(field);
                assertThat(e.value()).isEqualTo(value);
              })
          .hasMessage("A field cannot be converted: " + field + ", value " + value + ": " + reason);
    }
  }

  private static Edits edits(String document, Consumer<DocumentEditor> edits) {
    return new Edits(document, edits);
  }
}
