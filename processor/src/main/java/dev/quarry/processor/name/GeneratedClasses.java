package dev.quarry.processor.name;

import com.palantir.javapoet.ClassName;

/**
 * The names of generated classes. A declaration nested in another type leaves its outer names in
 * front, {@code Outer_CityTable}, so that namesakes in one package stay apart.
 */
public final class GeneratedClasses {

  private GeneratedClasses() {}

  /** The typed access to a record's table: {@code CityTable}. */
  public static ClassName table(ClassName record) {
    return beside(record, "Table");
  }

  /** The codec of a record's documents: {@code CityCodec}. */
  public static ClassName codec(ClassName record) {
    return beside(record, "Codec");
  }

  /** What makes a projection of a table: {@code CityCardProjection}. */
  public static ClassName projection(ClassName record) {
    return beside(record, "Projection");
  }

  /** The database of a schema: {@code AtlasDatabase}. */
  public static ClassName database(ClassName schema) {
    return beside(schema, "Database");
  }

  /** The transaction of a schema: {@code AtlasTransaction}. */
  public static ClassName transaction(ClassName schema) {
    return beside(schema, "Transaction");
  }

  /** The steps of a schema's migrations on records, as steps on documents. */
  public static ClassName migrationSteps(ClassName schema) {
    return beside(schema, "MigrationSteps");
  }

  /** What makes a record of the newest view of its table: {@code UserViews}. */
  public static ClassName views(ClassName record) {
    return beside(record, "Views");
  }

  private static ClassName beside(ClassName declaration, String suffix) {
    return ClassName.get(
        declaration.packageName(), String.join("_", declaration.simpleNames()) + suffix);
  }
}
