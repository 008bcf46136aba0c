package dev.quarry.examples.evolution;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Versions of one table that differ in the types of its values. */
@SuppressWarnings("SameNameButDifferent") // each version has nested records of its own
final class ValueRules {
  private ValueRules() {}

  @Schema(tables = Narrow.Item.class)
  interface Narrow {
    @Table("items")
    @Index({"part.n", "i"})
    record Item(
        @Key int id,
        byte b,
        @Index short s,
        @Index int i,
        @Index float f,
        @Index List<Integer> list,
        Map<String, Float> map,
        Part part,
        Thing thing) {}

    record Part(byte n) {}

    sealed interface Thing {
      record Solid(Set<Integer> n) implements Thing {}
    }
  }

  @Schema(tables = Wide.Item.class)
  interface Wide {
    @Table("items")
    @Index({"part.n", "i"})
    record Item(
        @Key int id,
        short b,
        @Index int s,
        @Index long i,
        @Index double f,
        @Index List<Long> list,
        Map<String, Double> map,
        Part part,
        Thing thing) {}

    record Part(long n) {}

    sealed interface Thing {
      record Solid(Set<Long> n) implements Thing {}
    }
  }

  @Schema(tables = Exact.Item.class)
  interface Exact {
    @Table("items")
    @Index({"part.n", "i"})
    record Item(
        @Key int id,
        float b,
        @Index float s,
        @Index double i,
        @Index double f,
        @Index List<Double> list,
        Map<String, Double> map,
        Part part,
        Thing thing) {}

    record Part(double n) {}

    sealed interface Thing {
      record Solid(Set<Double> n) implements Thing {}
    }
  }

  /** Texts of what was numbers. */
  @Schema(tables = Texts.Item.class)
  interface Texts {
    @Table("items")
    record Item(@Key int id, @Index String n, List<String> list, Part part, String day) {}

    record Part(String n) {}
  }

  @Schema(tables = Numbers.Item.class)
  interface Numbers {
    @Table("items")
    record Item(@Key int id, @Index long n, List<Long> list, Part part, LocalDate day) {}

    record Part(long n) {}
  }

  @Schema(tables = Lossy.Item.class)
  interface Lossy {
    @Table("items")
    record Item(@Key int id, @Index double n, List<Double> list, Part part, LocalDate day) {}

    record Part(double n) {}
  }

  @Schema(tables = Narrowed.Item.class)
  interface Narrowed {
    @Table("items")
    record Item(@Key int id, @Index byte n, List<Byte> list, Part part, LocalDate day) {}

    record Part(byte n) {}
  }

  @Schema(tables = Colors.Item.class)
  interface Colors {
    @Table("items")
    @Index(value = "color", name = "reds", where = "color = RED")
    record Item(
        @Key int id,
        @Index Color color,
        List<Color> list,
        @Index Set<Color> set,
        Map<String, Part> map) {}

    record Part(Color color) {}

    enum Color {
      RED,
      GREEN,
      BLUE
    }
  }

  /** Reordered, one renamed, one new. */
  @Schema(tables = MoreColors.Item.class)
  interface MoreColors {
    @Table("items")
    @Index(value = "color", name = "reds", where = "color = ROUGE")
    record Item(
        @Key int id,
        @Index Color color,
        List<Color> list,
        @Index Set<Color> set,
        Map<String, Part> map) {}

    record Part(Color color) {}

    enum Color {
      BLUE,
      WHITE,
      GREEN,
      @Renamed(from = "RED")
      ROUGE
    }
  }

  @Schema(tables = FewerColors.Item.class)
  interface FewerColors {
    @Table("items")
    @Index(value = "color", name = "reds", where = "color = RED")
    record Item(
        @Key int id,
        @Index Color color,
        List<Color> list,
        @Index Set<Color> set,
        Map<String, Part> map) {}

    record Part(Color color) {}

    enum Color {
      RED,
      GREEN
    }
  }

  @Schema(tables = RenamedColors.Item.class)
  interface RenamedColors {
    @Table("items")
    record Item(
        @Key int id,
        @Index Color color,
        List<Color> list,
        @Index Set<Color> set,
        Map<String, Part> map) {}

    record Part(Color color) {}

    enum Color {
      RED,
      GREEN,
      AZURE
    }
  }

  @Schema(tables = One.Item.class)
  interface One {
    @Table("items")
    record Item(
        @Key int id, @Index String tag, @Optional @Nullable Integer n, Map<String, Integer> map) {}
  }

  @Schema(tables = Many.Item.class)
  interface Many {
    @Table("items")
    record Item(
        @Key int id, @Index List<String> tag, List<Integer> n, Map<String, List<Integer>> map) {}
  }

  @Schema(tables = Sets.Item.class)
  interface Sets {
    @Table("items")
    record Item(
        @Key int id, @Index Set<String> tag, Set<Integer> n, Map<String, Set<Integer>> map) {}
  }

  @Schema(tables = Flat.Item.class)
  interface Flat {
    @Table("items")
    record Item(@Key int id, @Index String street, @Index String town, List<Street> former) {}

    record Street(String street) {}
  }

  @Schema(tables = Nested.Item.class)
  interface Nested {
    @Table("items")
    @Index("address.town")
    record Item(@Key int id, Address address, List<Inner> former) {}

    record Address(String street, String town) {}

    record Inner(Name in) {}

    record Name(String street) {}
  }

  @Schema(tables = {ByNumber.Item.class, ByNumber.Use.class})
  interface ByNumber {
    @Table("items")
    record Item(@Key int id, @Index(unique = true) String code, @Index int n) {}

    @Table("uses")
    record Use(@Key int id, @References(ByNumber.Item.class) int item) {}
  }

  @Schema(tables = {ByCode.Item.class, ByCode.Use.class})
  interface ByCode {
    @Table("items")
    record Item(int id, @Key String code, @Index int n) {}

    @Table("uses")
    record Use(@Key int id, @References(ByCode.Item.class) String item) {}
  }

  @Schema(tables = Shapes.Item.class)
  interface Shapes {
    @Table("items")
    record Item(@Key int id, Shape shape, List<Shape> list, Map<String, Shape> map) {}

    sealed interface Shape {
      record Circle(int radius) implements Shape {}

      record Square(int side) implements Shape {}
    }
  }

  @Schema(tables = MoreShapes.Item.class)
  interface MoreShapes {
    @Table("items")
    record Item(@Key int id, Shape shape, List<Shape> list, Map<String, Shape> map) {}

    sealed interface Shape {
      record Line(int length, int width) implements Shape {}

      record Square(int side) implements Shape {}

      record Circle(int radius) implements Shape {}
    }
  }

  /** Items that refer to one another. */
  @Schema(tables = Tree.Item.class)
  interface Tree {
    @Table("items")
    record Item(@Key int id, @Optional @Nullable @References(Tree.Item.class) Integer parent) {}
  }

  @Schema(tables = NamedTree.Item.class)
  interface NamedTree {
    @Table("items")
    record Item(
        @Key String id, @Optional @Nullable @References(NamedTree.Item.class) String parent) {}
  }
}
