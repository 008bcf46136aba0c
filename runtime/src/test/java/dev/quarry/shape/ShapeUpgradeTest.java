package dev.quarry.shape;

import static dev.quarry.shape.Evolution.optional;
import static dev.quarry.shape.Evolution.required;
import static dev.quarry.shape.Evolution.withDefault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.CorruptDocumentException;
import dev.quarry.error.DocumentNotUpgradableException;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of change that old documents can be read through, one test for each row. */
final class ShapeUpgradeTest {
  private static final FieldSchema A = required(1, "a", Type.INT32);
  private static final FieldSchema B = required(2, "b", Type.TEXT);
  private static final FieldSchema C = optional(3, "c", Type.list(Type.TEXT));

  @Test
  void row01_optionalFieldAdded_isAbsent() {
    Evolution.of(A, B)
        .then(A, optional(9, "new", Type.TEXT), B)
        .hasNoObstacle(1)
        .reads(1, "{'a':1,'b':'x'}", "{'a':1,'b':'x'}")
        .reads(2, "{'a':1,'b':'x','new':'n'}", "{'a':1,'b':'x','new':'n'}");
  }

  @Test
  void row01_optionalFieldsAdded_keepThePresenceOfTheOthers() {
    Evolution.of(A, C)
        .then(optional(9, "new", Type.TEXT), A, C)
        .reads(1, "{'a':1,'c':['x','']}", "{'a':1,'c':['x','']}")
        .reads(1, "{'a':1}", "{'a':1}");
  }

  @Test
  void row02_requiredFieldWithDefaultAdded_isTheDefault() {
    Evolution.of(A, B)
        .then(A, withDefault(9, "new", Type.TEXT, "né\n"), B)
        .hasNoObstacle(1)
        .reads(1, "{'a':1,'b':'x'}", "{'a':1,'b':'x','new':'né\\n'}");
  }

  @Test
  void row02_collectionWithDefaultAdded_isEmpty() {
    Evolution.of(A)
        .then(
            withDefault(7, "list", Type.list(Type.INT8), "[]"),
            A,
            withDefault(8, "map", Type.map(Type.INT8), "{}"))
        .reads(1, "{'a':1}", "{'list':[],'a':1,'map':{}}");
  }

  @Test
  void row03_requiredFieldAdded_refusesEveryDocument() {
    Evolution.of(A)
        .then(A, required(9, "new", Type.TEXT))
        .refuses(1, "{'a':1}", Obstacle.Kind.MISSING, "new", "it is required");
  }

  @Test
  void row04_defaultChanged_olderDocumentsKeepTheOlderOne() {
    Evolution.of(A)
        .then(A, withDefault(9, "theme", Type.TEXT, "light"))
        .then(A, withDefault(9, "theme", Type.TEXT, "dark"))
        .then(A, required(9, "theme", Type.TEXT))
        .reads(1, "{'a':1}", "{'a':1,'theme':'light'}")
        .reads(2, "{'a':1,'theme':'blue'}", "{'a':1,'theme':'blue'}")
        .hasNoObstacle(1);
  }

  @Test
  void row04_defaultOfAnOlderType_isReadLikeAValueOfIt() {
    Evolution.of(A)
        .then(A, withDefault(9, "n", Type.INT8, "-5"))
        .then(A, withDefault(9, "n", Type.INT32, "7"))
        .then(A, withDefault(9, "n", Type.FLOAT64, "8.5"))
        .reads(1, "{'a':1}", "{'a':1,'n':-5.0}");
  }

  @Test
  void row05_fieldRemoved_isDropped() {
    Evolution.of(A, C, B, optional(5, "e", Type.INT8))
        .then(A, B)
        .hasNoObstacle(1)
        .reads(1, "{'a':1,'b':'x','c':['y'],'e':3}", "{'a':1,'b':'x'}")
        .reads(1, "{'a':1,'b':'x'}", "{'a':1,'b':'x'}");
  }

  @Test
  void row05_allFieldsRemoved_leavesAnEmptyRecord() {
    Evolution.of(A, C)
        .then()
        .then(optional(8, "x", Type.TEXT))
        .reads(1, "{'a':1,'c':[]}", "{}")
        .reads(2, "{}", "{}")
        .reads(1, "{'a':1,'c':[]}", 2, "{}");
  }

  @Test
  void row05_emptyRecords_stayEmpty() {
    Evolution.of().then().copies(1).reads(1, "{}", "{}");
  }

  @Test
  void row06_nameUsedAgain_isAnotherField() {
    Evolution.of(A, B)
        .then(A)
        .then(A, optional(12, "b", Type.TEXT))
        .then(A, withDefault(13, "b", Type.INT64, "4"))
        .reads(1, "{'a':1,'b':'x'}", 3, "{'a':1}")
        .reads(1, "{'a':1,'b':'x'}", "{'a':1,'b':4}");
  }

  @Test
  void row07_fieldRenamed_keepsItsValue() {
    Evolution.of(A, B, C)
        .then(required(1, "alpha", Type.INT32), B, optional(3, "gamma", Type.list(Type.TEXT)))
        .copies(1)
        .reads(1, "{'a':1,'b':'x','c':['z']}", "{'alpha':1,'b':'x','gamma':['z']}");
  }

  @Test
  void row08_fieldsReordered_keepTheirValues() {
    Evolution.of(A, B, C, optional(4, "d", Type.INT16), required(5, "e", Type.DECIMAL))
        .then(required(5, "e", Type.DECIMAL), C, A, B, optional(4, "d", Type.INT16))
        .hasNoObstacle(1)
        .reads(1, "{'a':1,'b':'x','c':['y'],'e':1.50}", "{'e':1.50,'c':['y'],'a':1,'b':'x'}")
        .reads(1, "{'a':1,'b':'x','d':-9,'e':2}", "{'e':2,'a':1,'b':'x','d':-9}");
  }

  @Test
  void row08_reorderedAndChanged_atTheSameTime() {
    Type inner = Type.record("In", required(1, "x", Type.INT8), required(2, "y", Type.INT8));
    Type later = Type.record("In", required(2, "y", Type.INT16), required(1, "x", Type.INT8));
    Evolution.of(A, required(6, "in", Type.list(inner)), B)
        .then(B, withDefault(7, "n", Type.BOOL, "true"), required(6, "in", Type.list(later)))
        .reads(
            1,
            "{'a':1,'in':[{'x':1,'y':-2},{'x':3,'y':-4}],'b':'x'}",
            "{'b':'x','n':true,'in':[{'x':1,'y':-2},{'x':3,'y':-4}]}");
  }

  @Test
  void row09_integersWidened() {
    widened(Type.INT8, Type.INT16, "-128", "127", "0");
    widened(Type.INT8, Type.INT32, "-128", "127", "0");
    widened(Type.INT8, Type.INT64, "-128", "127", "0");
    widened(Type.INT16, Type.INT32, "-32768", "32767");
    widened(Type.INT16, Type.INT64, "-32768", "32767");
    widened(Type.INT32, Type.INT64, "-2147483648", "2147483647");
  }

  @Test
  void row09_floatWidened() {
    widened(Type.FLOAT32, Type.FLOAT64, "0.5", "'NaN'", "'-0.0'", "'Infinity'");
    Evolution.of(A, required(9, "n", Type.FLOAT32))
        .then(A, required(9, "n", Type.FLOAT64))
        .reads(1, "{'a':1,'n':0.1}", "{'a':1,'n':" + (double) 0.1f + "}");
  }

  @Test
  void row10_integersBecomeFloats_exactly() {
    widened(Type.INT8, Type.FLOAT32, "-128", "127");
    widened(Type.INT16, Type.FLOAT32, "-32768", "32767");
    widened(Type.INT8, Type.FLOAT64, "-128", "127");
    widened(Type.INT16, Type.FLOAT64, "-32768", "32767");
    widened(Type.INT32, Type.FLOAT64, "-2147483648", "2147483647");
  }

  private static void widened(Type from, Type to, String... values) {
    for (String value : values) {
      String json = "{'a':1,'n':" + value + ",'o':" + value + ",'b':'x'}";
      Evolution.of(A, required(9, "n", from), optional(8, "o", from), B)
          .then(A, required(9, "n", to), optional(8, "o", to), B)
          .hasNoObstacle(1)
          .reads(1, json, json);
    }
  }

  @Test
  void rows10_11_13_14_anyOtherScalar_isRefused() {
    for (Scalar from : Scalar.values()) {
      for (Scalar to : Scalar.values()) {
        boolean copied = from == to;
        boolean widened =
            switch (from) {
              case INT8 -> List.of("short", "int", "long", "float", "double").contains(to + "");
              case INT16 -> List.of("int", "long", "float", "double").contains(to + "");
              case INT32 -> List.of("long", "double").contains(to + "");
              case FLOAT32 -> to == Scalar.FLOAT64;
              default -> false;
            };
        ShapeUpgrade upgrade =
            ShapeUpgrade.of(
                List.of(
                    new Shape(1, List.of(required(1, "a", from))),
                    new Shape(2, List.of(required(1, "a", to)))));
        assertThat(upgrade.obstacles()).hasSize(copied || widened ? 0 : 1);
      }
    }
  }

  @Test
  void row11_narrowed_isRefused_whereThereIsAValue() {
    Evolution.of(A, optional(9, "n", Type.INT64))
        .then(A, optional(9, "n", Type.INT32))
        .refuses(1, "{'a':1,'n':2}", Obstacle.Kind.TYPE, "n", "it was long and is now int")
        .reads(1, "{'a':1}", "{'a':1}");
  }

  @Test
  void row12_primitiveAndBox_areOptionalOrNot() {
    Evolution.of(required(1, "a", Type.INT8))
        .then(optional(1, "a", Type.INT32))
        .then(withDefault(1, "a", Type.INT64, "-1"))
        .reads(1, "{'a':5}", 2, "{'a':5}")
        .reads(1, "{'a':5}", "{'a':5}")
        .reads(2, "{}", "{'a':-1}");
  }

  @Test
  void row13_numberToText_isRefused() {
    Evolution.of(A)
        .then(required(1, "a", Type.TEXT))
        .refuses(1, "{'a':1}", Obstacle.Kind.TYPE, "a", "it was int and is now String");
  }

  private static Type colors(String... names) {
    return Type.enumeration(
        "Color",
        List.of(names).stream()
            .map(name -> Type.constant(name, name.hashCode()))
            .toArray(Type.Constant[]::new));
  }

  @Test
  void row15_constantAdded_changesNothing() {
    Evolution.of(A, required(9, "color", colors("RED", "BLUE")))
        .then(A, required(9, "color", colors("RED", "PINK", "BLUE")))
        .copies(1)
        .reads(1, "{'a':1,'color':'BLUE'}", "{'a':1,'color':'BLUE'}");
  }

  @Test
  void row15_olderProgram_refusesTheNewConstantByName() {
    Evolution.of(A, required(9, "color", colors("RED", "PINK", "BLUE")))
        .then(A, required(9, "color", colors("RED", "BLUE")))
        .reads(1, "{'a':1,'color':'RED'}", "{'a':1,'color':'RED'}")
        .refuses(
            1,
            "{'a':1,'color':'PINK'}",
            Obstacle.Kind.CONSTANT_GONE,
            "color",
            "today's enum Color has no constant PINK");
  }

  @Test
  void row17_constantRenamed_isReadById() {
    Evolution.of(A, required(9, "color", Type.enumeration("Color", Type.constant("RED", 5))))
        .then(A, required(9, "color", Type.enumeration("Paint", Type.constant("CRIMSON", 5))))
        .copies(1)
        .reads(1, "{'a':1,'color':'RED'}", "{'a':1,'color':'CRIMSON'}");
  }

  @Test
  void row18_constantsReordered_changeNothing() {
    Evolution.of(required(9, "color", colors("RED", "BLUE")))
        .then(required(9, "color", colors("BLUE", "RED")))
        .copies(1);
  }

  @Test
  void row19_requiredToOptional_isPresent() {
    Evolution.of(A, B)
        .then(optional(1, "a", Type.INT32), optional(2, "b", Type.TEXT))
        .hasNoObstacle(1)
        .reads(1, "{'a':1,'b':'x'}", "{'a':1,'b':'x'}")
        .reads(2, "{'b':'x'}", "{'b':'x'}");
  }

  @Test
  void row20_optionalToRequired_takesTheDefaultWhereAbsent() {
    Evolution.of(A, C, optional(4, "d", Type.INT8))
        .then(
            A, withDefault(3, "c", Type.list(Type.TEXT), "[]"), withDefault(4, "d", Type.INT8, "9"))
        .hasNoObstacle(1)
        .reads(1, "{'a':1}", "{'a':1,'c':[],'d':9}")
        .reads(1, "{'a':1,'c':['x'],'d':1}", "{'a':1,'c':['x'],'d':1}");
  }

  @Test
  void row20_bornOptional_requiredLater_takesTheLaterDefault() {
    Evolution.of(A)
        .then(A, optional(9, "role", Type.TEXT))
        .then(A, withDefault(9, "role", Type.TEXT, "user"))
        .then(A, withDefault(9, "role", Type.TEXT, "guest"))
        .reads(1, "{'a':1}", "{'a':1,'role':'user'}")
        .reads(2, "{'a':1}", "{'a':1,'role':'user'}")
        .reads(2, "{'a':1,'role':'admin'}", "{'a':1,'role':'admin'}");
  }

  @Test
  void row20_filledOnce_staysFilledWhenOptionalAgain() {
    Evolution.of(A, optional(9, "n", Type.INT8))
        .then(A, withDefault(9, "n", Type.INT8, "3"))
        .then(A, optional(9, "n", Type.INT8))
        .reads(1, "{'a':1}", "{'a':1,'n':3}")
        .reads(3, "{'a':1}", "{'a':1}");
  }

  @Test
  void row20_withoutADefault_refusesDocumentsWithoutTheValue() {
    Evolution.of(A, optional(9, "n", Type.INT8))
        .then(A, required(9, "n", Type.INT8))
        .reads(1, "{'a':1,'n':2}", "{'a':1,'n':2}")
        .refuses(1, "{'a':1}", Obstacle.Kind.MAY_BE_ABSENT, "n", "it is required");
  }

  @Test
  void row20_requiredWithoutADefaultInBetween_isNotSkipped() {
    Evolution.of(A)
        .then(A, required(9, "n", Type.INT8))
        .then(A, optional(9, "n", Type.INT8))
        .refuses(1, "{'a':1}", Obstacle.Kind.MISSING, "n", "it is required");
  }

  @Test
  void rows21_22_scalarAndList_areRefused() {
    Evolution.of(A)
        .then(required(1, "a", Type.list(Type.INT32)))
        .refuses(1, "{'a':1}", Obstacle.Kind.TYPE, "a", "it was int and is now List<int>");
    Evolution.of(required(1, "a", Type.list(Type.INT32)))
        .then(A)
        .refuses(1, "{'a':[1]}", Obstacle.Kind.TYPE, "a", "it was List<int> and is now int");
  }

  @Test
  void row23_elementsWidened() {
    Evolution.of(
            required(1, "list", Type.list(Type.INT8)),
            required(2, "set", Type.set(Type.INT32)),
            required(3, "map", Type.map(Type.list(Type.FLOAT32))))
        .then(
            required(1, "list", Type.list(Type.INT64)),
            required(2, "set", Type.set(Type.FLOAT64)),
            required(3, "map", Type.map(Type.list(Type.FLOAT64))))
        .hasNoObstacle(1)
        .reads(
            1,
            "{'list':[1,-1,1],'set':[3,-70000],'map':{'':[0.5,-2],'k':[]}}",
            "{'list':[1,-1,1],'set':[3.0,-70000.0],'map':{'':[0.5,-2],'k':[]}}");
  }

  @Test
  void row23_elementsOfAnotherType_areRefused() {
    Evolution.of(required(1, "all", Type.map(Type.list(Type.INT32))))
        .then(required(1, "all", Type.map(Type.list(Type.INT16))))
        .reads(1, "{'all':{'k':[]}}", "{'all':{'k':[]}}")
        .refuses(
            1, "{'all':{'k':[1]}}", Obstacle.Kind.TYPE, "all{}[]", "it was int and is now short");
  }

  @Test
  void row24_setToList_keepsItsOrder() {
    Evolution.of(required(1, "a", Type.set(Type.TEXT)), required(2, "b", Type.set(Type.INT8)))
        .then(required(1, "a", Type.list(Type.TEXT)), required(2, "b", Type.list(Type.INT16)))
        .hasNoObstacle(1)
        .reads(1, "{'a':['y','x'],'b':[2,1]}", "{'a':['y','x'],'b':[2,1]}");
  }

  @Test
  void row24_setToList_keepsElementsThatBecomeEqual() {
    Type before = Type.record("P", required(1, "x", Type.INT8), required(2, "y", Type.INT8));
    Type after = Type.record("P", required(1, "x", Type.INT8));
    Evolution.of(required(1, "a", Type.set(before)))
        .then(required(1, "a", Type.list(after)))
        .reads(1, "{'a':[{'x':1,'y':1},{'x':1,'y':2}]}", "{'a':[{'x':1},{'x':1}]}");
  }

  @Test
  void row24_listToSet_isRefused() {
    Evolution.of(required(1, "a", Type.list(Type.TEXT)))
        .then(required(1, "a", Type.set(Type.TEXT)))
        .refuses(1, "{'a':[]}", Obstacle.Kind.TYPE, "a", "List<String> and is now Set<String>");
  }

  @Test
  void row25_fieldOfASetsRecordRemoved_mergesEqualElements() {
    Type before = Type.record("P", required(1, "x", Type.INT32), required(2, "y", Type.INT32));
    Type after = Type.record("P", required(1, "x", Type.INT32));
    Evolution.of(required(1, "set", Type.set(before)), B)
        .then(required(1, "set", Type.set(after)), B)
        .reads(
            1,
            "{'set':[{'x':1,'y':1},{'x':2,'y':1},{'x':1,'y':2}],'b':'x'}",
            "{'set':[{'x':1},{'x':2}],'b':'x'}");
  }

  @Test
  void row25_defaultInASetsRecord_mergesEqualElements() {
    Type before = Type.record("P", optional(1, "x", Type.INT32));
    Type after = Type.record("P", withDefault(1, "x", Type.INT32, "1"));
    Evolution.of(required(1, "set", Type.set(Type.list(before))))
        .then(required(1, "set", Type.set(Type.list(after))))
        .reads(1, "{'set':[[{}],[{'x':1}],[]]}", "{'set':[[{'x':1}],[]]}");
  }

  @Test
  void row25_elementsThatDifferInTheOrderOfTheirSets_areEqualToo() {
    Type set = Type.set(Type.INT8);
    Type before = Type.record("P", required(1, "x", set), required(2, "y", Type.INT32));
    Type after = Type.record("P", required(1, "x", set));
    Evolution.of(required(1, "set", Type.set(before)))
        .then(required(1, "set", Type.set(after)))
        .reads(
            1,
            "{'set':[{'x':[2,1],'y':1},{'x':[1,2],'y':2},{'x':[1],'y':3}]}",
            "{'set':[{'x':[2,1]},{'x':[1]}]}");
  }

  @Test
  void row25_setOfManyElements_hasACountOfTwoBytes() {
    Type before = Type.record("P", required(1, "x", Type.INT32), required(2, "y", Type.INT32));
    Type after = Type.record("P", required(1, "x", Type.INT32));
    StringBuilder old = new StringBuilder();
    StringBuilder now = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      old.append(i == 0 ? "" : ",").append("{'x':").append(i / 2).append(",'y':" + i + "}");
      if (i % 2 == 0) {
        now.append(i == 0 ? "" : ",").append("{'x':").append(i / 2).append("}");
      }
    }
    Evolution.of(required(1, "set", Type.set(before)), B)
        .then(required(1, "set", Type.set(after)), B)
        .reads(1, "{'set':[" + old + "],'b':'x'}", "{'set':[" + now + "],'b':'x'}");
  }

  @Test
  void row25_fieldsKeptApart_byTheirOwnRecords() {
    Type before = Type.record("P", required(1, "x", Type.INT32));
    Type after = Type.record("P", required(1, "x", Type.INT32), optional(2, "b", Type.TEXT));
    Evolution.of(A, B, required(3, "p", before))
        .then(A, B, required(3, "p", after))
        .reads(1, "{'a':1,'b':'x','p':{'x':2}}", "{'a':1,'b':'x','p':{'x':2}}");
  }

  @Test
  void row26_recordInPlaceOfAValue_isRefused() {
    Evolution.of(A)
        .then(required(1, "a", Type.record("Wrap", required(2, "value", Type.INT32))))
        .refuses(1, "{'a':1}", Obstacle.Kind.TYPE, "a", "it was int and is now record Wrap");
  }

  @Test
  void row28_variantAdded_changesNothing() {
    Type.Variant circle = Type.variant(1, Type.record("Circle", required(1, "r", Type.INT8)));
    Type.Variant square = Type.variant(2, Type.record("Square"));
    Evolution.of(required(1, "s", Type.variants("Shape", circle)))
        .then(required(1, "s", Type.variants("Shape", square, circle)))
        .copies(1)
        .reads(1, "{'s':{'$type':'Circle','r':1}}", "{'s':{'$type':'Circle','r':1}}");
  }

  @Test
  void row28_variantGone_isRefusedByName() {
    Type.Variant circle = Type.variant(1, Type.record("Circle", required(1, "r", Type.INT8)));
    Type.Variant square = Type.variant(2, Type.record("Square"));
    Evolution.of(required(1, "s", Type.list(Type.variants("Shape", square, circle))))
        .then(required(1, "s", Type.list(Type.variants("Shape", circle))))
        .reads(1, "{'s':[{'$type':'Circle','r':1}]}", "{'s':[{'$type':'Circle','r':1}]}")
        .refuses(
            1,
            "{'s':[{'$type':'Square'}]}",
            Obstacle.Kind.VARIANT_GONE,
            "s[]",
            "today's sealed interface Shape has no record Square");
  }

  @Test
  void id_ofAnotherTable_keepsItsBytes() {
    String json = "{'a':'018d0b6e-6a00-7000-8000-000000000001'}";
    Evolution.of(required(1, "a", Type.id("cities")))
        .then(required(1, "a", Type.id("towns")))
        .copies(1)
        .reads(1, json, json);
  }

  @Test
  void typeThatWentThroughAnother_isRefused() {
    Evolution.of(A)
        .then(required(1, "a", Type.TEXT))
        .then(A)
        .refuses(1, "{'a':1}", Obstacle.Kind.TYPE, "a", "it was int and is now String");
  }

  @Test
  void newerShape_isReadByTheFieldsThatBothHave() {
    Evolution.of(A, withDefault(2, "b", Type.TEXT, "old"))
        .then(A)
        .then(A, withDefault(7, "x", Type.INT8, "1"), optional(8, "y", Type.list(Type.TEXT)))
        .reads(3, "{'a':1,'x':2,'y':['z']}", 2, "{'a':1}")
        .reads(3, "{'a':1,'x':2}", 1, "{'a':1,'b':'old'}");
  }

  @Test
  void manyOptionalFields_haveSeveralBytesOfPresence() {
    FieldSchema[] before = new FieldSchema[40];
    FieldSchema[] after = new FieldSchema[30];
    StringBuilder old = new StringBuilder("{");
    StringBuilder now = new StringBuilder("{");
    for (int i = 0; i < 40; i++) {
      before[i] = optional(i + 1, "f" + i, Type.INT32);
      if (i % 3 == 0) {
        old.append(i == 0 ? "" : ",").append("'f" + i + "':" + i);
      }
    }
    for (int i = 0; i < 30; i++) {
      int source = 39 - i;
      after[i] = optional(source + 1, "f" + source, Type.INT64);
      if (source % 3 == 0) {
        now.append(now.length() == 1 ? "" : ",").append("'f" + source + "':" + source);
      }
    }
    Evolution.of(before).then(after).reads(1, old + "}", now + "}");
  }

  @Test
  void unknownShape_isCorrupt() {
    TableShapes shapes = new TableShapes(List.of(new Shape(4, List.of(A))), 4);
    byte[] document = shapes.json(4).encode(5, Evolution.json("{'a':1}"));
    assertThatThrownBy(() -> shapes.upgrade(document))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("the catalog knows no shape 5");
  }

  @Test
  void todaysShape_isLeftAlone() {
    TableShapes shapes = new TableShapes(List.of(new Shape(4, List.of(A))), 4);
    byte[] document = shapes.json(4).encode(4, Evolution.json("{'a':1}"));
    assertThat(shapes.upgrade(document)).isSameAs(document);
  }

  @Test
  void fieldsWithoutIds_areRefused() {
    List<FieldSchema> fields = List.of(FieldSchema.required("a", Type.INT32));
    assertThatThrownBy(() -> ShapeUpgrade.of(List.of(new Shape(1, fields), new Shape(2, fields))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A field has no id of its own: a, id 0");
  }

  @Test
  void exception_namesTableKeyShapeAndField() {
    assertThat(new DocumentNotUpgradableException("role", Reasons.missing()).in("users", "u1", 3))
        .hasMessage(
            "A document cannot be read in today's shape: table users, key u1, shape 3, field role,"
                + " reason: it is required and such a document has no value for it. Give it a"
                + " @Default, mark it @Optional, or write a migration for the table.")
        .satisfies(
            e -> {
              assertThat(e.table()).isEqualTo("users");
              assertThat(e.key()).isEqualTo("u1");
              assertThat(e.shape()).isEqualTo(3);
              assertThat(e.field()).isEqualTo("role");
            });
  }
}
