package dev.quarry.examples.evolution;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An older version of a program and newer ones that use the same database in turn. */
@SuppressWarnings("SameNameButDifferent") // each version has nested records of its own
final class SideBySide {
  private SideBySide() {}

  @Schema(tables = Older.Item.class)
  interface Older {
    @Table("items")
    record Item(
        @Key int id,
        @Index String name,
        Color color,
        Part part,
        List<Part> parts,
        Map<String, Part> named,
        Thing thing) {}

    enum Color {
      RED,
      BLUE
    }

    record Part(int size) {}

    sealed interface Thing {
      record Solid(int size) implements Thing {}
    }
  }

  /** All that an older program may leave out. */
  @Schema(tables = Newer.Item.class)
  interface Newer {
    @Table("items")
    record Item(
        @Optional @Nullable @Index String nick,
        @Key int id,
        @Index String name,
        @Default("7") int level,
        Color color,
        Part part,
        List<Part> parts,
        Map<String, Part> named,
        Thing thing) {}

    enum Color {
      GREEN,
      RED,
      BLUE
    }

    record Part(int size, @Optional @Nullable Integer weight) {}

    sealed interface Thing {
      record Solid(@Optional @Nullable Integer weight, int size) implements Thing {}

      record Gas(int bar) implements Thing {}
    }
  }

  @Schema(tables = Small.Item.class)
  interface Small {
    @Table("items")
    record Item(@Key int id, String name) {}
  }

  @Schema(tables = WithNick.Item.class)
  interface WithNick {
    @Table("items")
    record Item(@Key int id, String name, @Optional @Nullable String nick) {}
  }

  /** The way back that a program declares, which an older one could not know. */
  @Schema(tables = NickRemoved.Item.class)
  interface NickRemoved {
    @Table("items")
    @Removed("nick")
    record Item(@Key int id, String name) {}
  }

  @Schema(tables = UniqueNick.Item.class)
  interface UniqueNick {
    @Table("items")
    record Item(@Key int id, String name, @Optional @Nullable @Index(unique = true) String nick) {}
  }

  @Schema(tables = RenamedName.Item.class)
  interface RenamedName {
    @Table("items")
    record Item(
        @Key int id, @Renamed(from = "name") String title, @Optional @Nullable String nick) {}
  }

  @Schema(tables = NowOptional.Item.class)
  interface NowOptional {
    @Table("items")
    record Item(@Key int id, @Optional @Nullable String name, @Optional @Nullable String nick) {}
  }

  @Schema(tables = Referring.Item.class)
  interface Referring {
    @Table("items")
    record Item(
        @Key int id, String name, @Optional @Nullable @References(Item.class) Integer parent) {}
  }

  @Schema(tables = SmallCovered.Item.class)
  interface SmallCovered {
    @Table("items")
    @Index(value = "name", include = "*")
    record Item(@Key int id, String name) {}
  }

  @Schema(tables = NickCovered.Item.class)
  interface NickCovered {
    @Table("items")
    @Index(value = "name", include = "*")
    record Item(@Key int id, String name, @Optional @Nullable String nick) {}
  }

  @Schema(tables = RenamedTable.Thing.class)
  interface RenamedTable {
    @Table("things")
    @Renamed(from = "items")
    record Thing(@Key int id, String name, @Optional @Nullable String nick) {}
  }

  @Schema(tables = {Small.Item.class, OtherTable.Note.class})
  interface OtherTable {
    @Table("notes")
    record Note(@Key int id, String name) {}
  }

  /** Some of the tables, and one that looks like another which is left out. */
  @Schema(tables = {Lookalike.Remark.class})
  interface Lookalike {
    @Table("remarks")
    record Remark(@Key int id, String name) {}
  }
}
