package dev.quarry.snapshot;

import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.StoredSchema;
import dev.quarry.schema.TableDefinition;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/**
 * What a database says of the age of its documents: the proof that steps from older shapes are
 * needed no more. {@code database.evolution().proof()} gives it; as JSON it is handed to {@code
 * Seal squash}. It holds counts and versions, no documents. Immutable.
 *
 * @param schema the name of the schema that the database was opened with
 * @param made when it was made, to the second
 * @param tables the tables of that schema
 * @param migrations what the database remembers of migrations
 */
public record SchemaProof(
    String schema, Instant made, List<Table> tables, List<Migration> migrations) {

  /** Copies the lists. */
  public SchemaProof {
    made = made.truncatedTo(ChronoUnit.SECONDS);
    tables = List.copyOf(tables);
    migrations = List.copyOf(migrations);
  }

  /**
   * A table.
   *
   * @param name its name
   * @param definition a hash of what the program declares it to be
   * @param shapes the shapes that its documents were written in, oldest first
   */
  public record Table(String name, String definition, List<Shape> shapes) {
    /** Copies the list. */
    public Table {
      shapes = List.copyOf(shapes);
    }
  }

  /**
   * A shape of a table's documents.
   *
   * @param number its number
   * @param version the date version of the last migration that its documents have been through, or
   *     empty
   * @param documents how many documents are stored in it
   */
  public record Shape(int number, String version, long documents) {}

  /**
   * A migration.
   *
   * @param dateVersion which one
   * @param state how far it is
   */
  public record Migration(String dateVersion, MigrationState state) {}

  /**
   * Makes a proof.
   *
   * @param schema the name of the schema that the database was opened with
   * @param declared its tables, all of which are stored
   * @param stored what the database remembers of them
   * @param migrations what it remembers of migrations
   * @return the proof, as of now
   */
  public static SchemaProof of(
      String schema,
      List<TableDefinition> declared,
      StoredSchema stored,
      Collection<MigrationRecord> migrations) {
    return new SchemaProof(
        schema,
        Instant.now(),
        declared.stream().map(each -> table(each, stored)).toList(),
        migrations.stream()
            .map(each -> new Migration(each.outline().dateVersion(), each.state()))
            .toList());
  }

  private static Table table(TableDefinition declared, StoredSchema schema) {
    StoredSchema.Table stored =
        schema.tables().stream()
            .filter(each -> each.name().equals(declared.name()))
            .findFirst()
            .orElseThrow();
    return new Table(
        declared.name(),
        DefinitionHash.of(declared),
        stored.shapes().stream()
            .map(each -> new Shape(each.number(), each.version(), each.documents()))
            .toList());
  }

  /**
   * How many documents the tables have.
   *
   * @return the number
   */
  public long documents() {
    return tables.stream()
        .flatMap(table -> table.shapes().stream())
        .mapToLong(Shape::documents)
        .sum();
  }

  /**
   * Its canonical text, with a hash of the rest at the end.
   *
   * @return JSON, with a line end behind it
   */
  public String toJson() {
    return SchemaProofJson.write(this);
  }

  /**
   * Reads a proof.
   *
   * @param json its JSON
   * @return the proof
   * @throws IllegalArgumentException if it is none, was changed, or is of a form newer than this
   *     library knows
   */
  public static SchemaProof parse(String json) {
    return SchemaProofJson.parse(json);
  }
}
