package dev.quarry.examples.evolution;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions of tables that differ in their indexes, or of schemas that differ in their tables. */
@SuppressWarnings("SameNameButDifferent") // each version has nested records of its own
final class IndexRules {
  private IndexRules() {}

  @Schema(tables = Bare.Item.class)
  interface Bare {
    @Table("items")
    record Item(
        @Key int id, String name, @Optional @Nullable Integer rank, List<String> tags, Part part) {}

    record Part(int size) {}
  }

  /** Every sort of index. */
  @Schema(tables = Rich.Item.class)
  interface Rich {
    @Table("items")
    @Index("rank")
    @Index("tags")
    @Index("part.size")
    @Index(
        value = {"name", "rank"},
        descending = "rank")
    @Index(value = "name", ignoreCase = true, name = "folded")
    @Index(value = "name", where = "rank is present", name = "ranked")
    record Item(
        @Key int id, String name, @Optional @Nullable Integer rank, List<String> tags, Part part) {}

    record Part(int size) {}
  }

  /** The same indexes by name, each of another definition. */
  @Schema(tables = Other.Item.class)
  interface Other {
    @Table("items")
    @Index(value = "rank", descending = "rank")
    @Index(
        value = {"tags", "rank"},
        name = "tags")
    @Index(value = "rank", name = "part-size")
    @Index(
        value = {"name", "rank"},
        descending = "name")
    @Index(value = "name", name = "folded")
    @Index(value = "name", where = "rank is absent", name = "ranked")
    record Item(
        @Key int id, String name, @Optional @Nullable Integer rank, List<String> tags, Part part) {}

    record Part(int size) {}
  }

  @Schema(tables = Unique.Item.class)
  interface Unique {
    @Table("items")
    record Item(
        @Key int id,
        @Index(unique = true) String name,
        @Optional @Nullable Integer rank,
        List<String> tags,
        Part part) {}

    record Part(int size) {}
  }

  @Schema(tables = NotUnique.Item.class)
  interface NotUnique {
    @Table("items")
    record Item(
        @Key int id,
        @Index String name,
        @Optional @Nullable Integer rank,
        List<String> tags,
        Part part) {}

    record Part(int size) {}
  }

  @Schema(tables = {Two.Item.class, Two.Note.class})
  interface Two {
    @Table("items")
    record Item(@Key int id, @Index String name, String color) {}

    @Table("notes")
    record Note(@Key int id, @Index String text) {}
  }

  @Schema(tables = Single.Item.class)
  interface Single {
    @Table("items")
    record Item(@Key int id, @Index String name, String color) {}
  }

  @Schema(tables = WithoutNotes.Item.class, removed = "notes")
  interface WithoutNotes {
    @Table("items")
    record Item(@Key int id, @Index String name, String color) {}
  }

  @Schema(tables = {RenamedNotes.Elsewhere.class, RenamedNotes.Remark.class})
  interface RenamedNotes {
    @Table("items")
    record Elsewhere(@Key int id, @Index String name, String color) {}

    @Table("remarks")
    @Renamed(from = "notes")
    record Remark(@Key int id, @Index String text) {}
  }

  @Schema(tables = {SilentlyRenamed.Item.class, SilentlyRenamed.Remark.class})
  interface SilentlyRenamed {
    @Table("items")
    record Item(@Key int id, @Index String name, String color) {}

    @Table("remarks")
    record Remark(@Key int id, @Index String text) {}
  }

  /** Items are split: their colours are a table of their own. */
  @Schema(tables = {Split.Item.class, Split.Paint.class})
  interface Split {
    @Table("items")
    record Item(@Key int id, @Index String name, String color) {}

    @Table("paints")
    record Paint(@Key @References(Split.Item.class) int item, @Index String color) {}
  }

  /** Afterwards the items have no colour of their own. */
  @Schema(tables = {SplitOff.Item.class, SplitOff.Paint.class})
  interface SplitOff {
    @Table("items")
    @Removed("color")
    record Item(@Key int id, @Index String name) {}

    @Table("paints")
    record Paint(@Key @References(SplitOff.Item.class) int item, @Index String color) {}
  }

  /** Items and notes are merged. */
  @Schema(tables = Merged.Item.class, removed = "notes")
  interface Merged {
    @Table("items")
    record Item(@Key int id, @Index String name, String color) {}
  }
}
