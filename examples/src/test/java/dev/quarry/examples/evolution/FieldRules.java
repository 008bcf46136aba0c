package dev.quarry.examples.evolution;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Versions of one table that differ in a field, everywhere that a field can be. */
@SuppressWarnings("SameNameButDifferent") // each version has nested records of its own
final class FieldRules {
  private FieldRules() {}

  @Schema(tables = Plain.Item.class)
  interface Plain {
    @Table("items")
    @Index("part.unit")
    record Item(
        @Key int id, @Index int size, Part part, List<Part> parts, Map<String, Thing> things) {}

    record Part(int size, String unit) {}

    sealed interface Thing {
      record Solid(int size, String unit) implements Thing {}

      record Gas(int bar) implements Thing {}
    }
  }

  @Schema(tables = OptionalAdded.Item.class)
  interface OptionalAdded {
    @Table("items")
    @Index("part.unit")
    record Item(
        @Key int id,
        @Optional @Nullable Integer extra,
        @Index int size,
        Part part,
        List<Part> parts,
        Map<String, Thing> things) {}

    record Part(@Optional @Nullable Integer extra, int size, String unit) {}

    sealed interface Thing {
      record Solid(@Optional @Nullable Integer extra, int size, String unit) implements Thing {}

      record Gas(int bar) implements Thing {}
    }
  }

  @Schema(tables = DefaultAdded.Item.class)
  interface DefaultAdded {
    @Table("items")
    @Index("part.unit")
    record Item(
        @Key int id,
        @Default("7") int extra,
        @Index int size,
        Part part,
        List<Part> parts,
        Map<String, Thing> things) {}

    record Part(@Default("7") int extra, int size, String unit) {}

    sealed interface Thing {
      record Solid(@Default("7") int extra, int size, String unit) implements Thing {}

      record Gas(int bar) implements Thing {}
    }
  }

  @Schema(tables = DefaultChanged.Item.class)
  interface DefaultChanged {
    @Table("items")
    @Index("part.unit")
    record Item(
        @Key int id,
        @Default("8") int extra,
        @Index int size,
        Part part,
        List<Part> parts,
        Map<String, Thing> things) {}

    record Part(@Default("8") int extra, int size, String unit) {}

    sealed interface Thing {
      record Solid(@Default("8") int extra, int size, String unit) implements Thing {}

      record Gas(int bar) implements Thing {}
    }
  }

  @Schema(tables = RequiredAdded.Item.class)
  interface RequiredAdded {
    @Table("items")
    @Index("part.unit")
    record Item(
        @Key int id,
        int extra,
        @Index int size,
        Part part,
        List<Part> parts,
        Map<String, Thing> things) {}

    record Part(int extra, int size, String unit) {}

    sealed interface Thing {
      record Solid(int extra, int size, String unit) implements Thing {}

      record Gas(int bar) implements Thing {}
    }
  }

  @Schema(tables = Less.Item.class)
  interface Less {
    @Table("items")
    @Index("part.unit")
    @Removed("size")
    record Item(@Key int id, Part part, List<Part> parts, Map<String, Thing> things) {}

    @Removed("size")
    record Part(String unit) {}

    sealed interface Thing {
      @Removed("size")
      record Solid(String unit) implements Thing {}

      record Gas(int bar) implements Thing {}
    }
  }

  @Schema(tables = Undeclared.Item.class)
  interface Undeclared {
    @Table("items")
    record Item(@Key int id, @Index int size, Part part, List<Part> parts) {}

    record Part(int size) {}
  }

  @Schema(tables = Again.Item.class)
  interface Again {
    @Table("items")
    @Index("part.unit")
    record Item(
        @Key int id,
        @Index @Default("-1") int size,
        Part part,
        List<Part> parts,
        Map<String, Thing> things) {}

    record Part(@Default("-1") int size, String unit) {}

    sealed interface Thing {
      record Solid(@Default("-1") int size, String unit) implements Thing {}

      record Gas(int bar) implements Thing {}
    }
  }

  /** Renamed, and in another order. */
  @Schema(tables = Renaming.Item.class)
  interface Renaming {
    @Table("items")
    @Index("part.measure")
    record Item(
        Map<String, Thing> things,
        @Renamed(from = "parts") List<Part> pieces,
        Part part,
        @Key int id,
        @Index @Renamed(from = "size") int length) {}

    record Part(@Renamed(from = "unit") String measure, @Renamed(from = "size") int length) {}

    sealed interface Thing {
      record Gas(int bar) implements Thing {}

      record Solid(@Renamed(from = "unit") String measure, @Renamed(from = "size") int length)
          implements Thing {}
    }
  }

  @Schema(tables = RenamedSilently.Item.class)
  interface RenamedSilently {
    @Table("items")
    @Index("part.unit")
    record Item(
        @Key int id, @Index int length, Part part, List<Part> parts, Map<String, Thing> things) {}

    record Part(int size, String unit) {}

    sealed interface Thing {
      record Solid(int size, String unit) implements Thing {}

      record Gas(int bar) implements Thing {}
    }
  }

  @Schema(tables = Relaxed.Item.class)
  interface Relaxed {
    @Table("items")
    @Index("part.unit")
    record Item(
        @Key int id,
        @Index @Optional @Nullable Integer size,
        Part part,
        @Optional @Nullable List<Part> parts,
        @Optional @Nullable Map<String, Thing> things) {}

    record Part(@Optional @Nullable Integer size, @Optional @Nullable String unit) {}

    sealed interface Thing {
      record Solid(@Optional @Nullable Integer size, @Optional @Nullable String unit)
          implements Thing {}

      record Gas(int bar) implements Thing {}
    }
  }

  @Schema(tables = Filled.Item.class)
  interface Filled {
    @Table("items")
    @Index("part.unit")
    record Item(
        @Key int id,
        @Index @Default("3") int size,
        Part part,
        @Default("[]") List<Part> parts,
        @Default("{}") Map<String, Thing> things) {}

    record Part(@Default("3") int size, @Default("ft") String unit) {}

    sealed interface Thing {
      record Solid(@Default("3") int size, @Default("ft") String unit) implements Thing {}

      record Gas(int bar) implements Thing {}
    }
  }
}
